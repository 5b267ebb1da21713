// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/tablelayout.h"

#include "ui/print/page/mergedcells.h"
#include "ui/print/page/tableheader.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace ita {
namespace {

/// What is laid out for a cell: a covered one gets its lines from the cell that covers it.
QList<Paragraph> ownText(const Cell &cell)
{
    return cell.covered ? QList<Paragraph>() : cell.paragraphs;
}

} // namespace

/// Columns must be as wide as their words, so all new cells are split into words before lines are
/// made. Rows taken from the old table already know their widest words; they are laid out again
/// only if column edges moved.
TableLayout::TableLayout(
    const Table &table, const LaidTable *old, const Table *oldTable, const LayoutContext &context)
    : m_table(&table)
    , m_context(&context)
    , m_font(&context.fonts.font(context.style.tableSize, false))
    , m_decimals(table, context)
    , m_isMerged(hasMergedCells(table))
    , m_oldEdges(old ? &old->edges : nullptr)
{
    m_laid.padding = unitsFromMm(context.style.cellPadding);
    m_laid.paddingTop = unitsFromMm(context.style.cellPaddingTop);
    // A row with numbers or merged cells depends on the other rows.
    const bool alone = !m_decimals.any() && !m_isMerged;
    takeOldRows(alone ? old : nullptr, alone ? oldTable : nullptr);
    cutNewRows();
    findLeastWidths();
}

/// Takes unchanged rows from the old table; new and changed rows stay null.
void TableLayout::takeOldRows(const LaidTable *old, const Table *oldTable)
{
    m_laid.rows.resize(size_t(m_table->rows.size()));
    m_lines.resize(m_laid.rows.size());
    m_counts.resize(m_laid.rows.size());
    QHash<RowId, qsizetype> oldRows;
    for (qsizetype i = 0; old && oldTable && i < oldTable->rows.size(); ++i)
        oldRows.insert(oldTable->rows[i].row, i);
    for (qsizetype i = 0; i < m_table->rows.size(); ++i) {
        const qsizetype at = oldRows.value(m_table->rows[i].row, -1);
        if (at >= 0 && oldTable->rows[at] == m_table->rows[i])
            m_laid.rows[size_t(i)] = old->rows[size_t(at)];
        const auto &laid = m_laid.rows[size_t(i)];
        m_lines[size_t(i)] = laid ? laid->lines : std::make_shared<RowLines>();
    }
}

std::vector<CutText> TableLayout::cutRow(const TableRow &row)
{
    std::vector<CutText> cells;
    for (qsizetype i = 0; i < m_table->columns.size(); ++i)
        cells.push_back(m_context->layouter.cut(ownText(row.cells.value(i)), fontOf(row)));
    return cells;
}

TextFont &TableLayout::fontOf(const TableRow &row) const
{
    return row.bold ? m_context->fonts.font(m_context->style.tableSize, true) : *m_font;
}

/// Null in a row that is too short.
const Cell *TableLayout::cellAt(size_t row, size_t column) const
{
    const QList<Cell> &cells = m_table->rows[qsizetype(row)].cells;
    return qsizetype(column) < cells.size() ? &cells[qsizetype(column)] : nullptr;
}

void TableLayout::cutNewRows()
{
    m_cut.resize(m_laid.rows.size());
    for (size_t i = 0; i < m_cut.size(); ++i)
        if (!m_laid.rows[i])
            m_cut[i] = cutRow(m_table->rows[qsizetype(i)]);
}

void TableLayout::findLeastWidths()
{
    m_least = headingWidths(*m_table, m_laid.padding, *m_context);
    const auto roomFor = [&](float text) { return int(std::ceil(text)) + 2 * m_laid.padding + 1; };
    for (size_t i = 0; i < m_least.size(); ++i)
        m_numbers.push_back(roomFor(float(m_decimals.leastWidth(i))));
    const int most = m_context->width * 2 / qMax(1, int(m_least.size()));
    for (size_t row = 0; row < m_cut.size(); ++row)
        for (size_t i = 0; i < m_least.size(); ++i) {
            if (const Cell *cell = cellAt(row, i); cell && cell->across > 1)
                continue;
            const auto &laid = m_laid.rows[row];
            const float word = laid ? laid->cells[i].widestWord : m_cut[row][i].widestWord;
            const float number = laid ? laid->cells[i].widestNumber : m_cut[row][i].widestNumber;
            m_least[i] = qMax(m_least[i], qMin(roomFor(word), most));
            m_numbers[i] = qMax(m_numbers[i], roomFor(number));
        }
    for (size_t i = 0; i < m_least.size(); ++i)
        m_least[i] = qMax(m_least[i], m_numbers[i]);
}

int TableLayout::lineCount(size_t row, size_t column, int steps, double step)
{
    m_lines[row]->cells.resize(size_t(m_table->columns.size()));
    std::vector<RowLines::Known> &known = m_lines[row]->cells[column];
    const auto same = std::ranges::find(known, quint16(steps), &RowLines::Known::width);
    if (same != known.end())
        return same->lines;
    const int lines = qBound(1, countLines(row, column, int(steps * step)), 0xFFFF);
    known.push_back({ quint16(steps), quint16(lines) });
    return lines;
}

/// Merged cells do not decide about the widths of single columns.
int TableLayout::countLines(size_t row, size_t column, int width)
{
    if (const Cell *cell = cellAt(row, column); cell && cell->isMerged())
        return 1;
    if (m_counts[row].empty()) {
        if (m_cut[row].empty())
            m_cut[row] = cutRow(m_table->rows[qsizetype(row)]);
        for (const CutText &cell : m_cut[row])
            m_counts[row].emplace_back(cell, true);
    }
    const TextShape shape = shapeOf(row, column, width);
    const std::optional<int> lines = m_counts[row][column].lines(float(shape.width));
    return lines ? *lines : int(m_context->layouter.layOut(m_cut[row][column], shape).lines.size());
}

TextShape TableLayout::shapeOf(size_t row, size_t column, int width) const
{
    const TableRow &source = m_table->rows[qsizetype(row)];
    const Cell *cell = cellAt(row, column);
    const std::optional<Align> own = cell ? cell->align : std::nullopt;
    return { .font = &fontOf(source),
        .width = width - 2 * m_laid.padding - m_decimals.gapBehind(source, column),
        .hangingNumbers = true,
        .align = own.value_or(m_table->columns[qsizetype(column)].align) };
}

LaidTable TableLayout::layOut(const std::vector<int> &edges)
{
    m_laid.edges = edges;
    const bool moved = m_oldEdges && *m_oldEdges != edges;
    if (m_isMerged)
        layOutMergedRows();
    for (size_t i = 0; i < m_laid.rows.size() && !m_isMerged; ++i)
        if (moved || !m_laid.rows[i])
            m_laid.rows[i] = std::make_shared<const LaidRow>(layOutRow(i));
    layOutHeader(m_laid, *m_table, *m_context);
    return std::move(m_laid);
}

void TableLayout::layOutMergedRows()
{
    std::vector<LaidRow> rows;
    for (size_t i = 0; i < m_laid.rows.size(); ++i)
        rows.push_back(layOutRow(i));
    dealOutMergedCells(rows, *m_table);
    for (size_t i = 0; i < rows.size(); ++i)
        m_laid.rows[i] = std::make_shared<const LaidRow>(std::move(rows[i]));
}

LaidRow TableLayout::layOutRow(size_t index)
{
    if (m_cut[index].empty())
        m_cut[index] = cutRow(m_table->rows[qsizetype(index)]);
    LaidRow laid;
    laid.lines = m_lines[index];
    for (size_t i = 0; i < m_cut[index].size(); ++i) {
        const Cell *cell = cellAt(index, i);
        const size_t end = qMin(m_laid.edges.size() - 1, i + size_t(cell ? cell->across : 1));
        const TextShape shape = shapeOf(index, i, m_laid.edges[end] - m_laid.edges[i]);
        laid.cells.push_back(m_context->layouter.layOut(m_cut[index][i], shape));
        laid.plan.cells.push_back(
            planCell(laid.cells.back(), cell ? ownText(*cell) : QList<Paragraph>()));
    }
    m_cut[index].clear();
    m_counts[index].clear();
    return laid;
}

} // namespace ita
