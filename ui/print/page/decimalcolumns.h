// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// The widths that put the numbers of a table's decimal columns with their decimal points below
/// each other, at the right of the column.
class DecimalColumns
{
public:
    DecimalColumns(const Table &table, const LayoutContext &context);

    bool any() const { return m_any; }
    /// The least width of a column's text, so that no number is broken; 0 for other columns.
    int leastWidth(size_t column) const;
    /// How far the text of the cell ends left of the column's right side.
    int gapBehind(const TableRow &row, size_t column) const;

private:
    struct Widths
    {
        float whole = 0; ///< up to the decimal point
        float part = 0; ///< from the point on
    };

    Widths widthsOf(const QString &number, bool bold) const;
    bool isDecimal(const TableRow &row, size_t column) const;

    const Table *m_table;
    const LayoutContext *m_context;
    std::vector<Widths> m_widest; ///< by column
    bool m_any = false;
};

} // namespace ita
