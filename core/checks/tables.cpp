// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/domain/freetable.h"
#include "core/domain/placename.h"

#include <QCoreApplication>

#include <algorithm>

namespace ita {
namespace {

struct TableCheckText
{
    Q_DECLARE_TR_FUNCTIONS(TableCheckText)
};

/// More levels of headings than that leave no room for the rows below them.
constexpr qsizetype kMostGroups = 4;

/// Calls `visit` with each free table of the report that is printed.
void visitTables(
    const CheckedReport &report, const std::function<void(RowId owner, const FreeTable &)> &visit)
{
    const Tree &tree = report.tree;
    for (const RowId section : tree.sections(report.report)) {
        if (sectionLayout(tree.value(section))->hidden)
            continue;
        if (ownsTable(tree, section))
            visit(section, FreeTable(tree, section));
        for (const RowId block : tree.rows(section, RowKind::ContentBlock))
            if (ownsTable(tree, block))
                visit(block, FreeTable(tree, block));
    }
}

/// The place of a cell for a finding; of its row when the cell does not exist.
Place placeOf(const FreeTable &table, CellPlace at)
{
    const RowId cell = table.cell(at);
    return cell ? Place { cell, keyOf(&FreeCell::text) } : Place { table.row(at.row), {} };
}

void checkTotal(const Tree &tree, const FreeTable &table, CellPlace at, Findings &found)
{
    const auto sum = table.sumAbove(at);
    const auto typed = Decimal::parse(table.text(at));
    if (!sum || !typed || typed->equals(*sum))
        return;
    const Place place = placeOf(table, at);
    found.add(place,
        TableCheckText::tr("%1: the total says %2, but the numbers above it make %3")
            .arg(placeName(tree, place.row), table.text(at), sum->text()),
        table.text(at) + u' ' + sum->text());
}

void checkTotals(const CheckedReport &report, Findings &found)
{
    visitTables(report, [&](RowId, const FreeTable &table) {
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            for (qsizetype column = 0; column < table.columnCount(); ++column)
                if (!table.isCovered({ row, column }))
                    checkTotal(report.tree, table, { row, column }, found);
    });
}

void checkMerges(const CheckedReport &report, Findings &found)
{
    visitTables(report, [&](RowId, const FreeTable &table) {
        for (const CellPlace at : table.cutMerges()) {
            const Place place = placeOf(table, at);
            found.add(place,
                TableCheckText::tr("%1: the merged cell overlaps another or reaches beyond the "
                                   "table; it is printed smaller")
                    .arg(placeName(report.tree, place.row)));
        }
    });
}

void checkHeadings(const CheckedReport &report, Findings &found)
{
    visitTables(report, [&](RowId, const FreeTable &table) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const qsizetype levels = table.columnValue(column).groups.size();
            const RowId row = table.column(column);
            if (levels > kMostGroups)
                found.add({ row, keyOf(&FreeColumn::groups) },
                    TableCheckText::tr(
                        "%1 has %2 headings above its own; with more than %3 the head "
                        "of the table leaves little room for its rows")
                        .arg(placeName(report.tree, row))
                        .arg(levels)
                        .arg(kMostGroups));
        }
    });
}

} // namespace

QList<Check> tableChecks()
{
    using namespace Qt::StringLiterals;
    return { { "table-totals"_L1, Severity::Warning, Effort::Light, &checkTotals },
        { "table-merges"_L1, Severity::Warning, Effort::Light, &checkMerges },
        { "table-headings"_L1, Severity::Warning, Effort::Light, &checkHeadings } };
}

} // namespace ita
