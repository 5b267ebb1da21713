// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/mergedcells.h"

#include <algorithm>

namespace ita {
namespace {

bool isMerged(const TableRow &row)
{
    return std::ranges::any_of(row.cells, &Cell::isMerged);
}

/// The lines of a text from `first` to before `end`.
LaidText linesOf(const LaidText &text, size_t first, size_t end)
{
    LaidText some {
        .font = text.font, .widestWord = text.widestWord, .incomplete = text.incomplete
    };
    for (size_t i = first; i < end; ++i) {
        LaidLine line = text.lines[i];
        const std::span<const TextFont::Piece> pieces = text.piecesOf(line);
        line.firstPiece = quint32(some.pieces.size());
        some.pieces.insert(some.pieces.end(), pieces.begin(), pieces.end());
        some.lines.push_back(line);
    }
    return some;
}

/// The height of the row's text without the cells that reach into other rows.
int ownHeight(const LaidRow &laid, const TableRow &row)
{
    int height = 0;
    for (size_t i = 0; i < laid.cells.size(); ++i) {
        const Cell &cell = row.cells[qsizetype(i)];
        if (cell.down == 1 && !cell.covered)
            height = qMax(height, laid.cells[i].height());
    }
    return height;
}

void setCell(LaidRow &row, size_t column, LaidText text)
{
    row.plan.cells[column].paragraphEnds = text.paragraphEnds();
    row.plan.cells[column].keptEnds.clear();
    row.cells[column] = std::move(text);
}

/// Deals the lines of the cell at (row, column) out to the rows that it is merged over.
void dealOut(std::vector<LaidRow> &rows, const Table &table, size_t row, size_t column)
{
    const auto down = size_t(table.rows[qsizetype(row)].cells[qsizetype(column)].down);
    const LaidText text = std::move(rows[row].cells[column]);
    size_t next = 0;
    for (size_t i = 0; i < down && row + i < rows.size(); ++i) {
        LaidRow &laid = rows[row + i];
        const size_t left = text.lines.size() - next;
        const int lineHeight = qMax(1, text.font ? text.font->lineHeight() : 1);
        const int room = ownHeight(laid, table.rows[qsizetype(row) + qsizetype(i)]);
        const bool isLast = i + 1 == down || row + i + 1 == rows.size();
        const size_t taken = isLast ? left : qMin(left, size_t(qMax(room / lineHeight, 1)));
        setCell(laid, column, linesOf(text, next, next + taken));
        next += taken;
    }
}

/// Marks the edges and feet inside the area of a merged cell.
void joinArea(std::vector<LaidRow> &rows, const Cell &cell, size_t row, size_t column)
{
    const size_t endRow = qMin(rows.size(), row + size_t(cell.down));
    for (size_t r = row; r < endRow; ++r) {
        LaidRow &laid = rows[r];
        const size_t endColumn = qMin(laid.cells.size(), column + size_t(cell.across));
        laid.joinedLeft.resize(laid.cells.size());
        laid.joinedBelow.resize(laid.cells.size());
        for (size_t c = column; c < endColumn; ++c) {
            laid.joinedLeft[c] = laid.joinedLeft[c] || c > column;
            laid.joinedBelow[c] = laid.joinedBelow[c] || r + 1 < endRow;
        }
    }
}

} // namespace

bool hasMergedCells(const Table &table)
{
    return std::ranges::any_of(table.rows, isMerged);
}

void dealOutMergedCells(std::vector<LaidRow> &rows, const Table &table)
{
    for (size_t row = 0; row < rows.size(); ++row)
        for (size_t column = 0; column < rows[row].cells.size(); ++column) {
            const Cell &cell = table.rows[qsizetype(row)].cells[qsizetype(column)];
            if (cell.covered || (cell.down == 1 && cell.across == 1))
                continue;
            joinArea(rows, cell, row, column);
            if (cell.down > 1)
                dealOut(rows, table, row, column);
        }
}

} // namespace ita
