// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/findingsheet.h"

#include "core/checks/acceptances.h"
#include "core/domain/placename.h"
#include "core/export/exporttext.h"

namespace ita {
namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ExportText::tr("Error");
    case Severity::Warning:
        return ExportText::tr("Warning");
    case Severity::Missing:
        break;
    }
    return ExportText::tr("Not filled in");
}

Column findingColumn(const QString &heading, int width)
{
    Column column;
    column.heading = heading;
    column.width = width;
    column.hasOwnWidth = true;
    return column;
}

TableRow findingRow(const Tree &tree, const JudgedFinding &judged)
{
    const Place &place = judged.finding.place;
    const auto cell = [](const QString &text) { return Cell { { { text, Marker::None, {} } } }; };
    const RowId section = tree.contains(place.row) ? tree.section(place.row) : RowId {};
    return { .row = place.row,
        .cells = { cell(severityText(judged.finding.severity)),
            cell(section ? placeName(tree, section) : QString()),
            cell(tree.contains(place.row) ? placeName(tree, place.row, place.field) : QString()),
            cell(judged.finding.text), cell(judged.note) } };
}

} // namespace

SheetContent findingSheet(
    const QList<Check> &checks, const Tree &tree, RowId report, QDate today, SheetNames &names)
{
    const Readiness ready = readiness(tree, report);
    const JudgedFindings judged
        = judge(tree, report, runChecks(checks, { tree, report, ready, today }).kept());
    const QString title = ExportText::tr("Findings");
    SheetContent sheet { .name = names.nameFor(title),
        .title = title,
        .orientation = Orientation::Landscape,
        .table = {} };
    sheet.table.columns = { findingColumn(ExportText::tr("Severity"), 16),
        findingColumn(ExportText::tr("Section"), 24), findingColumn(ExportText::tr("Place"), 30),
        findingColumn(ExportText::tr("Finding"), 70),
        findingColumn(ExportText::tr("Acceptance"), 40) };
    for (const JudgedFinding &finding : judged.open + judged.accepted)
        sheet.table.rows.append(findingRow(tree, finding));
    return sheet;
}

} // namespace ita
