// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/inputs/numberspin.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A number is typed in Thai and Arabic digits and shown in Thai ones", "[ui][widgets]")
{
    NumberSpin spin;
    spin.setSuffix(u" เดือน"_s);
    spin.setRange(1, 120);
    spin.setValue(12);
    CHECK(spin.text() == u"๑๒ เดือน"_s);
    for (const QString &typed : { u"24"_s, u"๒๔"_s, u"๒4"_s }) {
        spin.setValue(1);
        spin.selectAll();
        type(spin, typed);
        CHECK(spin.value() == 24);
    }
    type(spin, u"9ก"_s); // 249 is too large, and ก is no digit
    CHECK(spin.value() == 24);
    QTest::keyClick(&spin, Qt::Key_Up);
    CHECK(spin.text() == u"๒๕ เดือน"_s);
}
