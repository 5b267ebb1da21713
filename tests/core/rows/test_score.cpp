// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/score.h"
#include "tests/support/catch.h"

using namespace ita;

TEST_CASE("Text that is no score from 0 to 100 is refused", "[domain]")
{
    for (const char16_t *text : { u"", u".", u"98.", u".5", u"98.273", u"100.01", u"101", u"-1",
             u"1e2", u" 98", u"98,27", u"๙๘.๒๗", u"0098" })
        CHECK_FALSE(Score::parse(text));
}

TEST_CASE("Scores are read to the hundredth", "[domain]")
{
    CHECK(Score::parse(u"98.27") == Score { 9827 });
    CHECK(Score::parse(u"98.2") == Score { 9820 });
    CHECK(Score::parse(u"0") == Score { 0 });
    CHECK(Score::parse(u"100.00") == Score { 10000 });
}
