// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/tablecommands.h"

#include "core/rows/choices.h"
#include "ui/commands/tableedits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct TableCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(TableCommandsText)
};

Error refusal(const QString &why)
{
    return { Error::Code::Invalid, why, {} };
}

/// Whether the area holds a part of another merge, but not all of it.
bool cutsMerge(const FreeTable &table, const CellArea &area)
{
    for (qsizetype row = area.first.row; row < area.first.row + area.rows; ++row)
        for (qsizetype column = area.first.column; column < area.first.column + area.columns;
             ++column) {
            const CellArea &other = table.areaOf({ row, column });
            const CellPlace last { other.first.row + other.rows - 1,
                other.first.column + other.columns - 1 };
            if (!area.contains(other.first) || !area.contains(last))
                return true;
        }
    return false;
}

bool holdsGroupRow(const FreeTable &table, const CellArea &area)
{
    for (qsizetype row = area.first.row; row < area.first.row + area.rows; ++row)
        if (table.rowKind(row) == FreeRowKind::Group)
            return true;
    return false;
}

/// How rows and columns are spoken of alike: as lines of the table.
struct Lines
{
    qsizetype CellPlace::*at;
    qsizetype CellArea::*count;
};
constexpr Lines kRows { &CellPlace::row, &CellArea::rows };
constexpr Lines kColumns { &CellPlace::column, &CellArea::columns };

/// Lengthens the merges that lines are inserted into at `at`.
void growMerges(TableEdits &edits, const Lines &lines, qsizetype at)
{
    for (CellArea area : edits.merges())
        if (area.first.*lines.at < at && at < area.first.*lines.at + area.*lines.count) {
            ++(area.*lines.count);
            edits.setArea(area);
        }
}

/// Ends the merges that reach over the upper border of row `at` there, as at a group row.
void endMergesAbove(TableEdits &edits, qsizetype at)
{
    for (CellArea area : edits.merges())
        if (area.first.row < at && at < area.first.row + area.rows) {
            area.rows = at - area.first.row;
            edits.setArea(area);
        }
}

/// Shortens the merges that lose some of their lines, and moves the text of those that lose their
/// first line into the first one that stays.
void shrinkMerges(TableEdits &edits, const Lines &lines, qsizetype first, qsizetype count)
{
    for (const CellArea &area : edits.merges()) {
        const qsizetype begin = area.first.*lines.at;
        const qsizetype end = begin + area.*lines.count;
        const qsizetype gone = std::min(end, first + count) - std::max(begin, first);
        if (gone <= 0 || gone == area.*lines.count)
            continue;
        CellArea left = area;
        left.*lines.count -= gone;
        if (begin >= first) {
            left.first.*lines.at = first + count;
            edits.setText(left.first, edits.table().text(area.first));
        }
        edits.setArea(left);
    }
}

/// Whether a merge reaches over the border above or left of line `at`.
bool isJoined(const TableEdits &edits, const Lines &lines, qsizetype at)
{
    return std::ranges::any_of(edits.merges(), [&](const CellArea &area) {
        return area.first.*lines.at < at && at < area.first.*lines.at + area.*lines.count;
    });
}

Error tearsMerge()
{
    return refusal(TableCommandsText::tr(
        "It is not moved, because a merged cell reaches over it. Split that cell first."));
}

/// Whether a line can be swapped with its neighbour: no merge may reach over the borders of both.
bool mayShift(const TableEdits &edits, const Lines &lines, qsizetype line, int by)
{
    const qsizetype upper = std::min(line, line + by);
    return !isJoined(edits, lines, upper) && !isJoined(edits, lines, upper + 1)
        && !isJoined(edits, lines, upper + 2);
}

} // namespace

QList<Subtree> newTable(qsizetype columns, qsizetype rows)
{
    return QList<Subtree>(columns, newTablePart(FreeColumn()))
        + QList<Subtree>(rows, emptyTableRow(columns, FreeRowKind::Plain));
}

QList<Edit> tableEdits(const Tree &tree, RowId owner)
{
    QList<Edit> edits;
    if (!tree.rows(owner, RowKind::FreeColumn).isEmpty())
        return edits;
    for (qsizetype i = 0; i < kNewColumns; ++i)
        edits.append(InsertRow { owner, i, newTablePart(FreeColumn()) });
    if (tree.rows(owner, RowKind::FreeRow).isEmpty())
        for (qsizetype i = 0; i < kNewRows; ++i)
            edits.append(InsertRow { owner, i, emptyTableRow(kNewColumns, FreeRowKind::Plain) });
    return edits;
}

Change insertTableRow(const Tree &tree, RowId owner, qsizetype at, FreeRowKind kind)
{
    TableEdits edits(tree, owner);
    if (kind == FreeRowKind::Group)
        endMergesAbove(edits, at);
    else
        growMerges(edits, kRows, at);
    Change change { TableCommandsText::tr("Insert a table row"), edits.finish() };
    change.edits.append(InsertRow { owner, at, emptyTableRow(edits.table().columnCount(), kind) });
    return change;
}

Change insertTableColumn(const Tree &tree, RowId owner, qsizetype at)
{
    TableEdits edits(tree, owner);
    growMerges(edits, kColumns, at);
    Change change { TableCommandsText::tr("Insert a table column"), edits.finish() };
    const FreeTable &table = edits.table();
    change.edits.append(InsertRow { owner, at, newTablePart(FreeColumn()) });
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        // The text of a group row stays in its first cell.
        const bool keepsFirst = table.rowKind(row) == FreeRowKind::Group && at == 0;
        const qsizetype place = keepsFirst ? 1 : at;
        if (tree.rows(table.row(row), RowKind::FreeCell).size() > at)
            change.edits.append(InsertRow { table.row(row), place, newTablePart(FreeCell()) });
    }
    return change;
}

Change removeTableRows(const Tree &tree, RowId owner, qsizetype first, qsizetype count)
{
    TableEdits edits(tree, owner);
    shrinkMerges(edits, kRows, first, count);
    Change change { TableCommandsText::tr("Remove %n table row(s)", nullptr, int(count)),
        edits.finish() };
    for (qsizetype row = first; row < first + count; ++row)
        change.edits.append(RemoveRow { edits.table().row(row) });
    return change;
}

Change removeTableColumns(const Tree &tree, RowId owner, qsizetype first, qsizetype count)
{
    TableEdits edits(tree, owner);
    shrinkMerges(edits, kColumns, first, count);
    const FreeTable &table = edits.table();
    Change change { TableCommandsText::tr("Remove %n table column(s)", nullptr, int(count)),
        edits.finish() };
    for (qsizetype column = first; column < first + count; ++column) {
        change.edits.append(RemoveRow { table.column(column) });
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            // The text of a group row is in its first cell, whichever column that is.
            const bool keepsFirst = first == 0 && table.rowKind(row) == FreeRowKind::Group;
            if (const RowId cell = table.cell({ row, column + (keepsFirst ? 1 : 0) }))
                change.edits.append(RemoveRow { cell });
        }
    }
    return change;
}

qsizetype textsInColumns(const Tree &tree, RowId owner, qsizetype first, qsizetype count)
{
    const FreeTable table(tree, owner);
    qsizetype texts = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        for (qsizetype column = first; column < first + count; ++column) {
            const CellArea &area = table.areaOf({ row, column });
            const bool stays
                = area.first.column < first || area.first.column + area.columns > first + count;
            texts += !stays && !table.text({ row, column }).isEmpty();
        }
    return texts;
}

Result<Change> shiftTableRow(const Tree &tree, RowId owner, qsizetype row, int by)
{
    const TableEdits edits(tree, owner);
    if (row + by < 0 || row + by >= edits.table().rowCount())
        return Change {};
    if (!mayShift(edits, kRows, row, by))
        return tearsMerge();
    return Change { TableCommandsText::tr("Move a table row"),
        { MoveRow { edits.table().row(row), owner, row + by } } };
}

Result<Change> shiftTableColumn(const Tree &tree, RowId owner, qsizetype column, int by)
{
    TableEdits edits(tree, owner);
    const FreeTable &table = edits.table();
    if (column + by < 0 || column + by >= table.columnCount())
        return Change {};
    if (!mayShift(edits, kColumns, column, by))
        return tearsMerge();
    const qsizetype right = std::max(column, column + by);
    Change change { TableCommandsText::tr("Move a table column"), {} };
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const bool isGroup = table.rowKind(row) == FreeRowKind::Group;
        if (!isGroup && !table.cell({ row, right }) && table.cell({ row, right - 1 }))
            change.edits.append(InsertRow { table.row(row), right, newTablePart(FreeCell()) });
    }
    change.edits.append(MoveRow { table.column(column), owner, column + by });
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        if (const RowId cell = table.cell({ row, right - 1 });
            cell && table.rowKind(row) != FreeRowKind::Group)
            change.edits.append(MoveRow { cell, table.row(row), right });
    return change;
}

Change setTableRowKind(
    const Tree &tree, RowId owner, qsizetype first, qsizetype count, FreeRowKind kind)
{
    TableEdits edits(tree, owner);
    if (kind == FreeRowKind::Group)
        endMergesAbove(edits, first);
    const FreeTable &table = edits.table();
    const Field &field = fieldOf(&FreeRow::kind);
    Change change { TableCommandsText::tr("Kind of a table row"), edits.finish() };
    for (qsizetype row = first; row < first + count; ++row)
        if (table.rowKind(row) != kind)
            change.edits.append(SetField {
                table.row(row), field.name(), QString(kWords<FreeRowKind>[size_t(kind)]) });
    return change;
}

Result<Change> mergeCells(const Tree &tree, RowId owner, const CellArea &area)
{
    TableEdits edits(tree, owner);
    const FreeTable &table = edits.table();
    if (area.isSingle())
        return refusal(TableCommandsText::tr("Select the cells to merge first."));
    if (holdsGroupRow(table, area))
        return refusal(TableCommandsText::tr(
            "The cells are not merged: a group row among them reaches across the table anyway."));
    if (cutsMerge(table, area))
        return refusal(TableCommandsText::tr(
            "The cells are not merged: a merged cell lies only partly among them. Split it first, "
            "or select all of it."));
    QStringList texts;
    for (qsizetype row = area.first.row; row < area.first.row + area.rows; ++row)
        for (qsizetype column = area.first.column; column < area.first.column + area.columns;
             ++column) {
            const CellPlace at { row, column };
            if (const QString text = table.text(at); !text.isEmpty())
                texts.append(text);
            if (table.cell(at)) {
                edits.setText(at, {});
                edits.setArea({ at });
            }
        }
    edits.setText(area.first, texts.join(u'\n'));
    edits.setArea(area);
    return Change { TableCommandsText::tr("Merge table cells"), edits.finish() };
}

Change splitCell(const Tree &tree, RowId owner, CellPlace at)
{
    TableEdits edits(tree, owner);
    const CellPlace first = edits.table().areaOf(at).first;
    if (edits.table().cell(first))
        edits.setArea({ first });
    return { TableCommandsText::tr("Split a table cell"), edits.finish() };
}

Change setCellText(const Tree &tree, RowId owner, CellPlace at, const QString &text)
{
    TableEdits edits(tree, owner);
    edits.setText(at, text);
    return { TableCommandsText::tr("Edit a table cell"), edits.finish() };
}

Change clearCells(const Tree &tree, RowId owner, const CellArea &area)
{
    TableEdits edits(tree, owner);
    for (qsizetype row = area.first.row; row < area.first.row + area.rows; ++row)
        for (qsizetype column = area.first.column; column < area.first.column + area.columns;
             ++column)
            if (edits.table().cell({ row, column }))
                edits.setText({ row, column }, {});
    return { TableCommandsText::tr("Clear table cells"), edits.finish() };
}

} // namespace ita
