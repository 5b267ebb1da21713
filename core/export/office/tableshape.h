// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/office/officestyle.h"
#include "core/report/document.h"

namespace ita {

/// The widths of the columns, which fill `width` together.
QList<int> columnWidths(const Table &table, int width);

/// Whether the row is so low that it may stay in one piece, as far as can be told without a font.
bool isLow(const TableRow &row, const QList<int> &widths, const OfficeStyle &style);

/// A cell is merged over this one.
struct CellCover
{
    qsizetype column = 0; ///< the first of those that the merged cell takes
    int across = 1;
    bool above = false; ///< the merged cell begins in a row above
};

/// How the cells of a row are merged: for each column what covers it.
class MergedRows
{
public:
    explicit MergedRows(const Table &table);

    CellCover cover(qsizetype row, qsizetype column) const { return m_covers[row][column]; }

private:
    QList<QList<CellCover>> m_covers;
};

} // namespace ita
