// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/placename.h"
#include "core/domain/planmeasures.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Whether the plan names weak indicators at all; offices that do not need not tie their measures.
bool namesWeakIndicators(const CheckedReport &report, const QList<RowId> &plans)
{
    return std::ranges::any_of(plans,
        [&](RowId plan) { return !report.tree.get<PlanSection>(plan).weakIndicators.isEmpty(); });
}

QList<RowId> printedPlans(const CheckedReport &report)
{
    return printedRows(report.tree, report.report, RowKind::Plan);
}

void findUnaddressed(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const QList<RowId> plans = printedPlans(report);
    for (const RowId plan : plans) {
        QStringList addressed;
        const QList<RowId> measures = tree.rows(plan, RowKind::Measure);
        for (const RowId measure : measures)
            addressed += tree.get<Measure>(measure).indicators;
        const QStringList &weak = tree.get<PlanSection>(plan).weakIndicators;
        for (const QString &code : weak)
            if (!measures.isEmpty() && !addressed.contains(code))
                found.add({ plan, keyOf(&PlanSection::weakIndicators) },
                    ChecksText::tr("No measure addresses the weak indicator %1")
                        .arg(toThaiDigits(code)),
                    code);
    }
}

void findUntied(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const QList<RowId> plans = printedPlans(report);
    if (!namesWeakIndicators(report, plans))
        return;
    for (const RowId plan : plans) {
        const QList<RowId> measures = tree.rows(plan, RowKind::Measure);
        for (const RowId measure : measures)
            if (tree.get<Measure>(measure).indicators.isEmpty())
                found.add({ measure, keyOf(&Measure::indicators) },
                    ChecksText::tr("%1 is tied to no indicator").arg(placeName(tree, measure)));
    }
}

void findDriftedNames(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const QList<RowId> rows = printedRows(tree, report.report, RowKind::ImplementationRow);
    for (const RowId row : rows) {
        if (!differsFromPlan(tree, row))
            continue;
        const QString &name = tree.get<ImplementationRow>(row).measure;
        const QString &planned = plannedMeasure(tree, row)->name;
        found.add({ row, keyOf(&ImplementationRow::measure) },
            ChecksText::tr("%1 is called “%2”, in the plan “%3”")
                .arg(placeName(tree, row), quoted(name), quoted(planned)),
            name + u'\n' + planned);
    }
}

/// "จำนวน ๔ มาตรการ": the number, in Arabic digits.
std::optional<int> countedMeasures(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:จำนวน|รวม|ทั้งสิ้น)\\s*([๐-๙0-9]{1,3})\\s*(?:มาตรการ|กิจกรรม|โครงการ)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(toArabicDigits(match.captured(1)).toInt())
                            : std::nullopt;
}

/// A number of measures in a section's introduction that is not that of its table.
void findOtherCounts(const CheckedReport &report, Findings &found)
{
    visitReportTexts(report.tree, report.report, [&](const ReportText &text) {
        const RowId section = text.place.row;
        if (!isSection(report.tree.kind(section)))
            return;
        const auto rowKind = describe(report.tree.kind(section)).section.rows;
        const bool hasTable
            = describe(report.tree.kind(section)).section.form == SectionForm::Table;
        const auto counted = hasTable ? countedMeasures(text.text) : std::nullopt;
        if (!counted)
            return;
        const qsizetype rows = report.tree.rows(section, *rowKind).size();
        if (rows > 0 && *counted != rows)
            found.add(text.place,
                ChecksText::tr("%1 speaks of %2, the table has %3 rows")
                    .arg(nameOf(report.tree, text), toThaiDigits(*counted), toThaiDigits(rows)),
                text.text + QString::number(rows));
    });
}

} // namespace

QList<Check> measureChecks()
{
    return {
        { "unaddressed"_L1, Severity::Warning, Effort::Light, &findUnaddressed },
        { "untied"_L1, Severity::Warning, Effort::Light, &findUntied },
        { "measure_names"_L1, Severity::Warning, Effort::Light, &findDriftedNames },
        { "counts"_L1, Severity::Warning, Effort::Light, &findOtherCounts },
    };
}

} // namespace ita
