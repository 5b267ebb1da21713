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

TEST_CASE("What does not come back from a file as it went in is a trap", "[base]")
{
    const QList<char32_t> traps { 0, 0x1B, U'\r', 0x7F, 0x85, 0x9F, 0x061C, 0x200E, 0x202A, 0x202E,
        0x2066, 0x2069, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF };
    for (const char32_t trap : traps) {
        const QString text = u"ก"_s
            + (QChar::requiresSurrogates(trap) ? QString::fromUcs4(&trap, 1)
                                               : QString(QChar(char16_t(trap))));
        INFO(characterName(trap).toStdString());
        CHECK(firstTrap(text) == trap);
        CHECK(withoutTraps(text + u"ข"_s) == u"กข"_s);
        CHECK(visibleText(text) == u"ก\uFFFD"_s);
    }
    const QString kept = u"ก\n\t\u200B\u200C\u200D\u2060\uFFFD😀\uE000"_s;
    CHECK_FALSE(firstTrap(kept));
    CHECK(withoutTraps(kept) == kept);
    CHECK(characterName(0x1B) == u"U+001B"_s);
}
