// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/office/tableshape.h"

#include <algorithm>
#include <cmath>

namespace ita {
namespace {

/// Rows of more lines may be split between pages. Far fewer than a page holds, as a row that may
/// not be split and finds no room is cut off, and the guess can be wrong by half.
constexpr int kMostLines = 4;
/// Of a letter, in type sizes: about that of Thai typefaces for official letters.
constexpr double kLetterWidth = 0.4;
constexpr int kUnitsPerPoint = 20;

int widthsSum(const Table &table)
{
    int sum = 0;
    for (const Column &column : table.columns)
        sum += std::max(1, column.width);
    return sum;
}

/// Letters that take room: vowels and tone marks above and below others take none.
qsizetype lettersIn(const QString &text)
{
    return std::ranges::count_if(
        text, [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
}

} // namespace

QList<int> columnWidths(const Table &table, int width)
{
    QList<int> widths;
    const int sum = widthsSum(table);
    int used = 0;
    int relative = 0;
    for (const Column &column : table.columns) {
        relative += std::max(1, column.width);
        const int end = int(std::lround(double(width) * relative / sum));
        widths.append(end - used);
        used = end;
    }
    return widths;
}

bool isLow(const TableRow &row, const QList<int> &widths, const OfficeStyle &style)
{
    const double letter = style.tableSize * kLetterWidth * kUnitsPerPoint;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const Cell &cell = row.cells[column];
        if (cell.down > 1 || cell.covered)
            return false;
        const double room = std::max(letter, double(widths[column] - 2 * style.cellPadding));
        double lines = 0;
        for (const Paragraph &paragraph : cell.paragraphs)
            lines += std::max(1.0, std::ceil(double(lettersIn(paragraph.text)) * letter / room));
        if (lines > kMostLines)
            return false;
    }
    return true;
}

MergedRows::MergedRows(const Table &table)
{
    const qsizetype columns = table.columns.size();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QList<CellCover> covers(columns);
        for (qsizetype column = 0; column < columns; ++column)
            covers[column].column = column;
        m_covers.append(covers);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < table.rows[row].cells.size(); ++column) {
            const Cell &cell = table.rows[row].cells[column];
            if (cell.covered)
                continue;
            const qsizetype down = std::min(row + cell.down, table.rows.size());
            const qsizetype across = std::min(column + cell.across, columns);
            for (qsizetype r = row; r < down; ++r)
                for (qsizetype c = column; c < across; ++c)
                    m_covers[r][c] = { column, int(across - column), r > row };
        }
}

} // namespace ita
