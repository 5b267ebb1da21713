// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Numbers are read as people type them in tables", "[domain]")
{
    const auto text = [](const QString &typed) {
        const auto number = Decimal::parse(typed);
        return number ? number->text() : u"none"_s;
    };
    CHECK(text(u"5854927.12"_s) == u"5,854,927.12"_s);
    CHECK(text(u"5,854,927.12"_s) == u"5,854,927.12"_s);
    CHECK(text(u"๑,๒๓๔.๕"_s) == u"๑,๒๓๔.๕"_s);
    CHECK(text(u" 0.50 "_s) == u"0.50"_s);
    CHECK(text(u"-5"_s) == u"-5"_s);
    CHECK(text(u"(1,000)"_s) == u"-1,000"_s);
    for (const QString &wrong : { u""_s, u"-"_s, u"12,34"_s, u"1.2345678"_s, u"๑ บาท"_s, u"(5"_s,
             u"5)"_s, u"1.2.3"_s, u"99999999999999"_s })
        CHECK(text(wrong) == u"none"_s);
}

TEST_CASE("Sums are exact and have the decimals and digits of their numbers", "[domain]")
{
    const auto sum = [](const QString &a, const QString &b) {
        return Decimal::parse(a)->plus(*Decimal::parse(b))->text();
    };
    CHECK(sum(u"0.1"_s, u"0.2"_s) == u"0.3"_s);
    CHECK(sum(u"30,870,595.40"_s, u"10"_s) == u"30,870,605.40"_s);
    CHECK(sum(u"๑"_s, u"2"_s) == u"๓"_s);
    CHECK(sum(u"5"_s, u"-5.00"_s) == u"0.00"_s);
    CHECK(Decimal::parse(u"1.50"_s)->equals(*Decimal::parse(u"๑.๕"_s)));
}

TEST_CASE("A sum that could not be exact is none", "[domain]")
{
    const auto most = Decimal::parse(u"1000000000000"_s);
    REQUIRE(most);
    CHECK_FALSE(most->plus(*Decimal::parse(u"1"_s)));
}
