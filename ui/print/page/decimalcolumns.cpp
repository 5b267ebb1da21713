// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/decimalcolumns.h"

#include <algorithm>
#include <cmath>

namespace ita {

DecimalColumns::DecimalColumns(const Table &table, const LayoutContext &context)
    : m_table(&table)
    , m_context(&context)
    , m_widest(size_t(table.columns.size()))
    , m_any(std::ranges::any_of(
          table.columns, [](const Column &column) { return column.align == Align::Decimal; }))
{
    if (!m_any)
        return;
    for (const TableRow &row : table.rows)
        for (size_t i = 0; i < m_widest.size(); ++i) {
            if (!isDecimal(row, i))
                continue;
            const Widths widths
                = widthsOf(row.cells[qsizetype(i)].paragraphs.constFirst().text, row.bold);
            m_widest[i].whole = qMax(m_widest[i].whole, widths.whole);
            m_widest[i].part = qMax(m_widest[i].part, widths.part);
        }
}

/// Whether the cell is a single number or word of a decimal column.
bool DecimalColumns::isDecimal(const TableRow &row, size_t column) const
{
    if (m_table->columns[qsizetype(column)].align != Align::Decimal
        || qsizetype(column) >= row.cells.size())
        return false;
    const Cell &cell = row.cells[qsizetype(column)];
    return !cell.align && !cell.covered && cell.across == 1 && cell.paragraphs.size() == 1
        && !cell.paragraphs.constFirst().text.contains(u' ');
}

DecimalColumns::Widths DecimalColumns::widthsOf(const QString &number, bool bold) const
{
    TextFont &font = m_context->fonts.font(m_context->style.tableSize, bold);
    const qsizetype point = number.lastIndexOf(u'.');
    const auto width
        = [&](const QString &text) { return text.isEmpty() ? 0 : font.width(font.piece(text)); };
    if (point < 0)
        return { width(number), 0 };
    return { width(number.first(point)), width(number.sliced(point)) };
}

int DecimalColumns::leastWidth(size_t column) const
{
    return int(std::ceil(m_widest[column].whole + m_widest[column].part));
}

int DecimalColumns::gapBehind(const TableRow &row, size_t column) const
{
    if (!m_any || !isDecimal(row, column))
        return 0;
    const float part
        = widthsOf(row.cells[qsizetype(column)].paragraphs.constFirst().text, row.bold).part;
    return int(std::floor(m_widest[column].part - part));
}

} // namespace ita
