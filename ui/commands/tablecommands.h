// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freetable.h"
#include "core/rows/edit.h"

// Commands on free tables, see rowcommands.h. `owner` is the block or section with the table. All
// keep merged cells as they are: what is inserted into a merge belongs to it, and what is removed
// shortens it.

namespace ita {

inline constexpr qsizetype kNewColumns = 3;
inline constexpr qsizetype kNewRows = 2;

/// The columns and empty rows of a new table, for a new owner.
QList<Subtree> newTable(qsizetype columns, qsizetype rows);
/// The edits that give an owner such a table if it has none.
QList<Edit> tableEdits(const Tree &tree, RowId owner);

Change insertTableRow(const Tree &tree, RowId owner, qsizetype at, FreeRowKind kind);
Change insertTableColumn(const Tree &tree, RowId owner, qsizetype at);
/// A cell that spans removed and kept rows or columns keeps its text.
Change removeTableRows(const Tree &tree, RowId owner, qsizetype first, qsizetype count);
Change removeTableColumns(const Tree &tree, RowId owner, qsizetype first, qsizetype count);
/// The number of cells with a text that go with these columns.
qsizetype textsInColumns(const Tree &tree, RowId owner, qsizetype first, qsizetype count);

/// Moves one row or column past its neighbour, up or left (-1) or down or right (1). Refused where
/// that would tear a merged cell apart.
Result<Change> shiftTableRow(const Tree &tree, RowId owner, qsizetype row, int by);
Result<Change> shiftTableColumn(const Tree &tree, RowId owner, qsizetype column, int by);

Change setTableRowKind(
    const Tree &tree, RowId owner, qsizetype first, qsizetype count, FreeRowKind kind);

/// Merges the cells of an area; their texts come together in the first one. Refused where the area
/// cuts another merge or holds a group row, which reaches across anyway.
Result<Change> mergeCells(const Tree &tree, RowId owner, const CellArea &area);
/// Makes a merged cell single cells again; the text stays in the first one.
Change splitCell(const Tree &tree, RowId owner, CellPlace at);

/// Sets the text of a cell, which is made first where the row is too short.
Change setCellText(const Tree &tree, RowId owner, CellPlace at, const QString &text);
/// Empties the cells of an area.
Change clearCells(const Tree &tree, RowId owner, const CellArea &area);

} // namespace ita
