// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/decimalcolumns.h"
#include "ui/print/page/laidblocks.h"
#include "ui/print/text/linecount.h"

namespace ita {

/// Lays out a table in two steps: its words, from which the widths of its columns are found, then
/// its lines. Rows that did not change since `oldTable` are shared with its layout `old`; both may
/// be null.
class TableLayout
{
public:
    TableLayout(const Table &table, const LaidTable *old, const Table *oldTable,
        const LayoutContext &context);

    const Table &table() const { return *m_table; }
    int lineHeight() const { return m_font->lineHeight(); }
    /// The width of each column in which no word or number is split, but at most twice the average
    /// column for the words of cells.
    const std::vector<int> &leastWidths() const { return m_least; }
    /// The width of each column in which no number is split.
    const std::vector<int> &numberWidths() const { return m_numbers; }
    /// The number of lines of a cell in a column of that many steps, each of `step` units.
    int lineCount(size_t row, size_t column, int steps, double step);

    LaidTable layOut(const std::vector<int> &edges);

private:
    void takeOldRows(const LaidTable *old, const Table *oldTable);
    void cutNewRows();
    void findLeastWidths();
    std::vector<CutText> cutRow(const TableRow &row);
    int countLines(size_t row, size_t column, int width);
    TextShape shapeOf(size_t row, size_t column, int width) const;
    TextFont &fontOf(const TableRow &row) const;
    const Cell *cellAt(size_t row, size_t column) const;
    LaidRow layOutRow(size_t index);
    void layOutMergedRows();

    const Table *m_table;
    const LayoutContext *m_context;
    TextFont *m_font;
    DecimalColumns m_decimals;
    bool m_isMerged = false; ///< some cells are merged
    const std::vector<int> *m_oldEdges = nullptr;
    LaidTable m_laid;
    std::vector<int> m_least;
    std::vector<int> m_numbers;
    std::vector<std::shared_ptr<RowLines>> m_lines; ///< by row
    std::vector<std::vector<CutText>> m_cut; ///< by row and column; emptied when lines are made
    std::vector<std::vector<LineCount>> m_counts; ///< by row and column; made when needed
};

} // namespace ita
