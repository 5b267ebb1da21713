// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/tablepaste.h"

#include "ui/commands/tablecommands.h"
#include "ui/commands/tableedits.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct TablePasteText
{
    Q_DECLARE_TR_FUNCTIONS(TablePasteText)
};

bool overlap(const CellArea &a, const CellArea &b)
{
    return a.first.row < b.first.row + b.rows && b.first.row < a.first.row + a.rows
        && a.first.column < b.first.column + b.columns
        && b.first.column < a.first.column + a.columns;
}

/// The merges of a block by their first cells.
std::map<CellPlace, CellArea> mergesIn(const CellBlock &block)
{
    std::map<CellPlace, CellArea> merges;
    for (const CellArea &area : block.merges)
        merges.emplace(area.first, area);
    return merges;
}

/// A new row with the texts of a row of the block, after as many empty cells.
Subtree pastedRow(const QStringList &texts, const std::map<CellPlace, CellArea> &merges,
    qsizetype row, qsizetype before)
{
    Subtree made = emptyTableRow(before, FreeRowKind::Plain);
    for (qsizetype column = 0; column < texts.size(); ++column) {
        FreeCell cell { texts[column] };
        if (const auto area = merges.find({ row, column }); area != merges.end()) {
            cell.down = int(area->second.rows);
            cell.across = int(area->second.columns);
        }
        made.children.append(newTablePart(cell));
    }
    return made;
}

/// Whether most texts of the column are numbers and the others could be its headings or blanks.
bool holdsNumbers(const CellBlock &block, qsizetype column)
{
    qsizetype numbers = 0;
    qsizetype others = 0;
    for (const QStringList &texts : block.texts) {
        const QString text = texts.at(column).trimmed();
        const bool number = Decimal::parse(text).has_value();
        numbers += number;
        others += !number && !text.isEmpty() && text != u"-"_s;
    }
    return numbers > 0 && others * 2 <= numbers;
}

} // namespace

Change pasteCells(const Tree &tree, RowId owner, CellPlace at, const CellBlock &block)
{
    TableEdits edits(tree, owner);
    const FreeTable &table = edits.table();
    const CellArea target { at, block.texts.size(),
        block.texts.isEmpty() ? 0 : block.texts.constFirst().size() };
    Change change { TablePasteText::tr("Paste table cells"), {} };
    const std::map<CellPlace, CellArea> merges = mergesIn(block);
    const qsizetype rows = std::max(table.rowCount(), at.row + target.rows);
    const qsizetype columns = std::max(table.columnCount(), at.column + target.columns);
    for (const CellArea &area : edits.merges())
        if (overlap(area, target))
            edits.setArea({ area.first });
    for (qsizetype row = 0; row < target.rows && at.row + row < table.rowCount(); ++row)
        for (qsizetype column = 0; column < target.columns; ++column) {
            const CellPlace place { at.row + row, at.column + column };
            edits.setText(place, block.texts[row][column]);
            edits.setArea({ place });
        }
    for (CellArea area : block.merges)
        if (at.row + area.first.row < table.rowCount()) {
            area.first = { at.row + area.first.row, at.column + area.first.column };
            edits.setArea(area);
        }
    for (qsizetype column = table.columnCount(); column < columns; ++column)
        change.edits.append(InsertRow { owner, column, newTablePart(FreeColumn()) });
    change.edits += edits.finish();
    for (qsizetype row = table.rowCount(); row < rows; ++row)
        change.edits.append(InsertRow {
            owner, row, pastedRow(block.texts.at(row - at.row), merges, row - at.row, at.column) });
    return change;
}

QList<Subtree> tableOf(const CellBlock &block)
{
    QList<Subtree> rows;
    const qsizetype columns = block.texts.isEmpty() ? 0 : block.texts.constFirst().size();
    for (qsizetype column = 0; column < columns; ++column) {
        FreeColumn made;
        made.values = holdsNumbers(block, column) ? ValueKind::Number : ValueKind::Text;
        rows.append(newTablePart(made));
    }
    const std::map<CellPlace, CellArea> merges = mergesIn(block);
    for (qsizetype row = 0; row < block.texts.size(); ++row)
        rows.append(pastedRow(block.texts.at(row), merges, row, 0));
    return rows;
}

CellBlock cellsIn(const Tree &tree, RowId owner, const CellArea &area)
{
    const FreeTable table(tree, owner);
    CellBlock block;
    for (qsizetype row = area.first.row; row < area.first.row + area.rows; ++row) {
        QStringList texts;
        for (qsizetype column = area.first.column; column < area.first.column + area.columns;
             ++column) {
            const CellPlace at { row, column };
            CellArea merge = table.areaOf(at);
            texts.append(merge.first == at ? table.shownText(at) : QString());
            if (merge.first != at || merge.isSingle())
                continue;
            merge.first = { row - area.first.row, column - area.first.column };
            block.merges.append(merge);
        }
        block.texts.append(texts);
    }
    return block;
}

Change headingsFromRows(const Tree &tree, RowId owner, qsizetype count)
{
    const FreeTable table(tree, owner);
    Change change { TablePasteText::tr("First rows as headings"), {} };
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        QStringList headings;
        for (qsizetype row = 0; row < count;) {
            const CellArea &area = table.areaOf({ row, column });
            headings.append(table.text(area.first));
            row = area.first.row + area.rows;
        }
        FreeColumn made = table.columnValue(column);
        made.heading = headings.takeLast();
        headings.removeAll(QString());
        made.groups = headings;
        for (const Field &field : describe(RowKind::FreeColumn).fields)
            if (const QJsonValue value = field.get(RowValue(made));
                value != field.get(tree.value(table.column(column))))
                change.edits.append(SetField { table.column(column), field.name(), value });
    }
    change.edits += removeTableRows(tree, owner, 0, count).edits;
    return change;
}

} // namespace ita
