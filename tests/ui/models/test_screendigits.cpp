// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/screendigits.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Numbers on the screen follow the choice, places for arguments stay", "[models]")
{
    CHECK(onScreen(12) == u"๑๒");
    CHECK(onScreen(u"%1: 30 of %12, O7"_s) == u"%1: ๓๐ of %12, O7");
    setThaiDigitsOnScreen(false);
    CHECK(onScreen(12) == u"12");
    setThaiDigitsOnScreen(true);
}
