// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digitstyle.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Addresses, codes and Latin words keep their digits", "[base]")
{
    for (const QString &text :
        { u"https://www.banmai.go.th/page?id=12&y=2566"_s, u"http://a.go.th/ข่าว/12"_s,
            u"www.banmai2.go.th/o12"_s, u"banmai.go.th/news/15"_s, u"office01@banmai.go.th"_s,
            u"O12"_s, u"O1-O43"_s, u"PM2.5"_s, u"Web3"_s, u"5G"_s, u"COVID-19"_s, u"H5N1"_s }) {
        CAPTURE(text);
        CHECK(withDigits(text, DigitStyle::Thai) == text);
        CHECK(withDigits(u"ข้อ "_s + text + u" ปี 2566"_s, DigitStyle::Thai)
            == u"ข้อ "_s + text + u" ปี ๒๕๖๖"_s);
        CHECK(mixedDigits(u"ข้อ ๑ "_s + text).isEmpty());
    }
}

TEST_CASE("Digits beside Latin words and signs are converted", "[base]")
{
    CHECK(
        withDigits(u"1.ITA 2566 (10,500.75 บาท) 2566-ITA โทร. 0-2123-4567 ต่อ 9"_s, DigitStyle::Thai)
        == u"๑.ITA ๒๕๖๖ (๑๐,๕๐๐.๗๕ บาท) ๒๕๖๖-ITA โทร. ๐-๒๑๒๓-๔๕๖๗ ต่อ ๙"_s);
    CHECK(withDigits(u"ข้อ O๑๒ ปี ๒๕๖๖ https://a.go.th/๑"_s, DigitStyle::Arabic)
        == u"ข้อ O12 ปี 2566 https://a.go.th/๑"_s);
    CHECK(withDigits(u"รอบ 6 เดือน\nO2\n12"_s, DigitStyle::Thai) == u"รอบ ๖ เดือน\nO2\n๑๒"_s);
}

TEST_CASE("Converting there and back changes nothing", "[base]")
{
    const QString text = u"๑. ข้อ O12 ปี ๒๕๖๖ (PM2.5) https://www.a.go.th/12 โทร. ๐๒"_s;
    CHECK(withDigits(withDigits(text, DigitStyle::Arabic), DigitStyle::Thai) == text);
}

TEST_CASE("Arabic digits among Thai ones are told", "[base]")
{
    CHECK(mixedDigits(u"ปี 2566 และ 2567").isEmpty());
    CHECK(mixedDigits(u"ปี ๒๕๖๖").isEmpty());
    CHECK(mixedDigits(u"").isEmpty());
    CHECK(mixedDigits(u"ปี ๒๕๖๖ ถึง 2567 ข้อ 1") == QList<TextSpan> { { 12, 4 }, { 21, 1 } });
    CHECK(mixedDigits(u"๒5") == QList<TextSpan> { { 1, 1 } });
}

TEST_CASE("A digit typed into a code or an address stays Arabic", "[base]")
{
    CHECK_FALSE(keepsTypedDigit(u"", u'1'));
    CHECK_FALSE(keepsTypedDigit(u"ปี ", u'2'));
    CHECK_FALSE(keepsTypedDigit(u"ข้อ O12 ปี ", u'2'));
    CHECK_FALSE(keepsTypedDigit(u"ITA ", u'2'));
    CHECK_FALSE(keepsTypedDigit(u"ดู https://a.go.th/\n", u'1'));
    CHECK(keepsTypedDigit(u"ข้อ O", u'1'));
    CHECK(keepsTypedDigit(u"PM2.", u'5'));
    CHECK(keepsTypedDigit(u"ดู https://a.go.th/", u'1'));
    CHECK(keepsTypedDigit(u"ดู www.a.go.th/ข่าว/", u'1'));
}
