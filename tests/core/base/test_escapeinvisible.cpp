// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escapeinvisible.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Characters that turn or hide a message are shown, others stay", "[base]")
{
    CHECK(visibleText(u"รายงาน\u202Efdp.ita ไม่พบ"_s) == u"รายงาน\uFFFDfdp.ita ไม่พบ"_s);
    CHECK(visibleText(u"a\u2066b\u2069c\u200Fd\x1B[2Je\x7F"_s)
        == u"a\uFFFDb\uFFFDc\uFFFDd\uFFFD[2Je\uFFFD"_s);
    // Zero-width spaces and word joiners control where Thai lines break, so they stay.
    const QString thai = u"กำหนด\u200Bการ\u2060ที่\n๑.\tดำเนินงาน"_s;
    CHECK(visibleText(thai) == thai);
}
