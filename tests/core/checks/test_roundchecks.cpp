// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidate.h"
#include "tests/core/checks/checked.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The small office, whose plan is of fiscal year 2567, with one measure to be done in that period.
struct Planned
{
    Tree tree = treeOf(smallOffice());
    RowId row = firstOf(tree, RowKind::ImplementationRow);

    explicit Planned(const QString &period) { set(tree, row, "period", period); }

    QList<Finding> on(QDate today) const
    {
        const RowId report = firstOf(tree, RowKind::Report);
        const Readiness ready = readiness(tree, report);
        return runChecks(roundChecks(), { tree, report, ready, today }).kept();
    }
};

} // namespace

TEST_CASE("A measure is overdue on the day after its period, whatever names it", "[checks]")
{
    const auto [period, last] = GENERATE(table<QString, QDate>({
        { u"เดือนกุมภาพันธ์ ๒๕๖๗"_s, QDate(2024, 2, 29) },
        { u"ต.ค. ๖๖ ถึง ก.ย. ๖๗"_s, QDate(2024, 9, 30) },
        { u"ตลอดปีงบประมาณ"_s, QDate(2024, 9, 30) },
        { u"ตลอดปีงบประมาณ พ.ศ. ๒๕๖๖"_s, QDate(2023, 9, 30) },
        { u"รอบ ๖ เดือน"_s, QDate(2024, 3, 31) },
        { u"รอบ  12 เดือน"_s, QDate(2024, 9, 30) },
    }));
    CAPTURE(period);
    const Planned planned(period);
    CHECK(planned.on(last).isEmpty());
    const QList<Finding> found = planned.on(last.addDays(1));
    REQUIRE(found.size() == 1);
    CHECK(found.first().place == Place { planned.row, u"period"_s });
    CHECK(found.first().text.contains(thaiDateShort(last)));
}

TEST_CASE("A measure without a known last day, or with a result, is never overdue", "[checks]")
{
    const QDate late(2100, 1, 1);
    CHECK(Planned(QString()).on(late).isEmpty());
    CHECK(Planned(u"ตามแผนของกอง"_s).on(late).isEmpty());
    CHECK(Planned(u"ไตรมาสที่ ๑"_s).on(late).isEmpty()); // no round of this scheme
    for (const char *result : { "output", "outcome" }) {
        Planned planned(u"เดือนมีนาคม ๒๕๖๗"_s);
        set(planned.tree, planned.row, result, u"คู่มือ ๑ ฉบับ"_s);
        CHECK(planned.on(late).isEmpty());
    }
    const Planned hidden(u"เดือนมีนาคม ๒๕๖๗"_s);
    CHECK(hidden.on({}).isEmpty()); // no day, nothing late
}

TEST_CASE("Rounds are those of the year in which the measures are carried out", "[checks]")
{
    Planned planned(u"รอบ ๖ เดือน"_s);
    set(planned.tree, firstOf(planned.tree, RowKind::Plan), "plan_year", 2568);
    CHECK(planned.on(QDate(2025, 3, 31)).isEmpty());
    CHECK(planned.on(QDate(2025, 4, 1)).size() == 1);
}
