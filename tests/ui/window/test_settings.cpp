// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/settings.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Who has given no name stands in the history by login", "[window][shell]")
{
    const QByteArray before = qgetenv("USER");
    qputenv("USER", "somying");
    Settings settings = Settings::load();
    settings.author.clear();
    settings.save();
    CHECK(Settings::load().author == u"somying"_s);
    qputenv("USER", before);
}
