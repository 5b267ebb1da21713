// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/catalogue/owncatalogue.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/period.h"
#include "core/domain/placename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QDate lastDayOf(BuddhistMonth month)
{
    const QDate first = buddhistDate(month.year, month.month, 1);
    return first.addMonths(1).addDays(-1);
}

/// The last day of a period in the fiscal year of the measures; invalid for words that name none.
struct LastDay
{
    const QList<Round> &rounds;
    int year;

    QDate operator()(const MonthPeriod &period) const { return lastDayOf(period.month); }
    QDate operator()(const MonthsPeriod &period) const { return lastDayOf(period.to); }
    QDate operator()(const FiscalYearPeriod &period) const
    {
        return lastDayOfFiscalYear(period.year.value_or(year));
    }
    QDate operator()(const FreePeriod &period) const
    {
        const QString name = toThaiDigits(period.text.simplified());
        const auto round = std::ranges::find(rounds, name, &Round::name);
        return round == rounds.end() ? QDate() : round->to.in(year);
    }
};

/// The fiscal year in which the report's measures are carried out; that after the report's without
/// a plan.
int yearOfMeasures(const CheckedReport &report)
{
    const QList<RowId> plans = report.tree.rows(report.report, RowKind::Plan);
    const int year = plans.isEmpty() ? 0 : report.tree.get<PlanSection>(plans.first()).planYear;
    return year > 0 ? year : report.tree.get<Report>(report.report).fiscalYear + 1;
}

void findOverdueMeasures(const CheckedReport &report, Findings &found)
{
    if (!report.today.isValid())
        return;
    const auto catalogue = catalogueOf(report.tree, report.report);
    const LastDay lastDay { catalogue ? (*catalogue)->rounds : QList<Round>(),
        yearOfMeasures(report) };
    const QList<RowId> rows = printedRows(report.tree, report.report, RowKind::ImplementationRow);
    for (const RowId id : rows) {
        const auto &row = report.tree.get<ImplementationRow>(id);
        if (!row.output.trimmed().isEmpty() || !row.outcome.trimmed().isEmpty())
            continue;
        const QDate last = std::visit(lastDay, parsePeriod(row.period));
        if (last.isValid() && last < report.today)
            found.add({ id, keyOf(&ImplementationRow::period) },
                ChecksText::tr("%1 was to be done by %2 and has no result yet")
                    .arg(placeName(report.tree, id), thaiDateShort(last)));
    }
}

} // namespace

QList<Check> roundChecks()
{
    return { { "overdue"_L1, Severity::Warning, Effort::Light, &findOverdueMeasures } };
}

} // namespace ita
