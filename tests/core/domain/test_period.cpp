// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("What has no form of a period stays the text it is", "[domain]")
{
    for (const QString &text :
        { u""_s, u"  "_s, u"ทุกวันทำการ"_s, u"ก.ย. ๖๖ ถึง ต.ค. ๖๕"_s, u"รอบ ๘ เดือน"_s, u"มีนาคม"_s,
            u"ภายในเดือนมีนาคม ๒๕๖๗"_s, u"ตลอดปีงบประมาณ ๒๐๒๔"_s, u"๑๐ มกราคม ๒๕๖๗"_s }) {
        CAPTURE(text);
        CHECK(parsePeriod(text) == Period(FreePeriod { text }));
        CHECK(periodText(parsePeriod(text)) == text);
    }
}

TEST_CASE("Periods are written as they are printed", "[domain]")
{
    CHECK(periodText(MonthPeriod { { 2567, 3 } }) == u"เดือนมีนาคม ๒๕๖๗"_s);
    CHECK(periodText(monthsOfFiscalYear(2566)) == u"ต.ค. ๖๕ ถึง ก.ย. ๖๖"_s);
    CHECK(periodText(FiscalYearPeriod {}) == u"ตลอดปีงบประมาณ"_s);
    CHECK(periodText(FiscalYearPeriod { 2566 }) == u"ตลอดปีงบประมาณ ๒๕๖๖"_s);
}

TEST_CASE("Every period is read back from its own text", "[domain]")
{
    QList<Period> periods { FiscalYearPeriod {}, FiscalYearPeriod { 2566 },
        FreePeriod { u"รอบ ๖ เดือน"_s }, FreePeriod { u"ทุกวันทำการ"_s } };
    for (int month = 1; month <= 12; ++month) {
        periods << MonthPeriod { { 2567, month } };
        periods << MonthsPeriod { { 2565, month }, { 2566, 13 - month } };
    }
    for (const Period &period : periods) {
        CAPTURE(periodText(period));
        CHECK(parsePeriod(periodText(period)) == period);
    }
}

TEST_CASE("Periods are understood as people type them", "[domain]")
{
    const auto says = [](const QString &text, const QString &printed) {
        CAPTURE(text);
        CHECK(periodText(parsePeriod(text)) == printed);
    };
    says(u"มี.ค. 67"_s, u"เดือนมีนาคม ๒๕๖๗"_s);
    says(u"เดือน มีนาคม พ.ศ. 2567"_s, u"เดือนมีนาคม ๒๕๖๗"_s);
    says(u"ตุลาคม 2565 - กันยายน 2566"_s, u"ต.ค. ๖๕ ถึง ก.ย. ๖๖"_s);
    says(u"ต.ค.65–ก.ย.66"_s, u"ต.ค. ๖๕ ถึง ก.ย. ๖๖"_s);
    says(u"ต.ค. - ธ.ค. ๖๕"_s, u"ต.ค. ๖๕ ถึง ธ.ค. ๖๕"_s);
    says(u"เดือนตุลาคม ถึง มีนาคม 2566"_s, u"ต.ค. ๖๕ ถึง มี.ค. ๖๖"_s);
    says(u"ตลอดปีงบประมาณ พ.ศ. 2566"_s, u"ตลอดปีงบประมาณ ๒๕๖๖"_s);
}
