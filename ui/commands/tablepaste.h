// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freetable.h"
#include "core/rows/edit.h"

// Commands that copy and paste cells of free tables, and make headings of pasted rows.

namespace ita {

/// Puts texts and merges over the cells from `at` on. The table grows where they reach beyond it;
/// merges that lie only partly below them are split first.
Change pasteCells(const Tree &tree, RowId owner, CellPlace at, const CellBlock &block);
/// A table of these cells, for a new owner; columns of numbers are known as such.
QList<Subtree> tableOf(const CellBlock &block);
/// The cells of an area as they stand, for the clipboard.
CellBlock cellsIn(const Tree &tree, RowId owner, const CellArea &area);
/// Makes the first rows the headings of the columns: merged cells become headings above them.
Change headingsFromRows(const Tree &tree, RowId owner, qsizetype count);

} // namespace ita
