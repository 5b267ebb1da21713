// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/settings.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("The last place of a file is known while the file is a recent one", "[window][shell]")
{
    Settings settings;
    CHECK_FALSE(settings.lastPlace(u"a.ita"_s).row);
    settings.noteOpened(u"a.ita"_s);
    settings.notePlace(u"a.ita"_s, { { 12 }, u"status"_s });
    CHECK(settings.lastPlace(u"a.ita"_s) == Place { { 12 }, u"status"_s });
    for (int other = 0; other < 10; ++other)
        settings.noteOpened(QString::number(other));
    settings.notePlace(u"9"_s, { { 3 }, {} });
    CHECK_FALSE(settings.lastPlace(u"a.ita"_s).row);
    CHECK(settings.lastPlace(u"9"_s).row == RowId { 3 });
    settings.lastPlaces[u"9"_s] = u"not a place"_s;
    CHECK_FALSE(settings.lastPlace(u"9"_s).row);
}

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
