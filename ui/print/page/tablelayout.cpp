// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/tablelayout.h"

#include "ui/print/page/tableheader.h"

#include <QHash>

#include <cmath>
#include <numeric>

namespace ita {
namespace {

int sumOf(const std::vector<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

class TableLayout
{
public:
    TableLayout(const Table &table, const LayoutContext &context)
        : m_table(table)
        , m_context(context)
        , m_font(context.fonts.font(context.style.tableSize, false))
    {
        m_laid.padding = unitsFromMm(context.style.cellPadding);
        m_laid.paddingTop = unitsFromMm(context.style.cellPaddingTop);
    }

    /// Columns must be as wide as their words, so all new cells are split into words before lines
    /// are made. Rows taken from the old table already know their widest words; they are laid out
    /// again only if column edges moved.
    LaidTable layOut(const LaidTable *old, const Table *oldTable)
    {
        std::vector<int> least = headingWidths(m_table, m_laid.padding, m_context);
        takeOldRows(old, oldTable);
        cutNewRows();
        widen(least);
        m_laid.edges = edges(least);
        const bool moved = old && old->edges != m_laid.edges;
        for (size_t i = 0; i < m_laid.rows.size(); ++i)
            if (moved || !m_laid.rows[i])
                m_laid.rows[i] = layOutRow(i);
        layOutHeader(m_laid, m_table, m_context);
        return std::move(m_laid);
    }

private:
    std::vector<int> edges(const std::vector<int> &least) const
    {
        std::vector<int> relative;
        for (const Column &column : m_table.columns)
            relative.push_back(column.width);
        return columnEdges(relative, least, m_context.width);
    }

    /// Takes unchanged rows from the old table; new and changed rows stay null.
    void takeOldRows(const LaidTable *old, const Table *oldTable)
    {
        m_laid.rows.resize(size_t(m_table.rows.size()));
        QHash<RowId, qsizetype> oldRows;
        for (qsizetype i = 0; old && oldTable && i < oldTable->rows.size(); ++i)
            oldRows.insert(oldTable->rows[i].row, i);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const qsizetype at = oldRows.value(m_table.rows[i].row, -1);
            if (at >= 0 && oldTable->rows[at] == m_table.rows[i])
                m_laid.rows[size_t(i)] = old->rows[size_t(at)];
        }
    }

    std::vector<CutText> cutRow(const TableRow &row)
    {
        std::vector<CutText> cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            cells.push_back(m_context.layouter.cut(row.cells.value(i).paragraphs, m_font));
        return cells;
    }

    void cutNewRows()
    {
        m_cut.resize(m_laid.rows.size());
        for (size_t i = 0; i < m_cut.size(); ++i)
            if (!m_laid.rows[i])
                m_cut[i] = cutRow(m_table.rows[qsizetype(i)]);
    }

    /// Makes columns as wide as their widest word, but at most twice the average column.
    void widen(std::vector<int> &least) const
    {
        const int most = m_context.width * 2 / qMax(1, int(least.size()));
        for (size_t row = 0; row < m_cut.size(); ++row)
            for (size_t i = 0; i < least.size(); ++i) {
                const float word = m_laid.rows[row] ? m_laid.rows[row]->cells[i].widestWord
                                                    : m_cut[row][i].widestWord;
                const int room = int(std::ceil(word)) + 2 * m_laid.padding + 1;
                least[i] = qMax(least[i], qMin(room, most));
            }
    }

    std::shared_ptr<const LaidRow> layOutRow(size_t index)
    {
        if (m_cut[index].empty())
            m_cut[index] = cutRow(m_table.rows[qsizetype(index)]);
        auto laid = std::make_shared<LaidRow>();
        for (size_t i = 0; i < m_cut[index].size(); ++i) {
            const int room = m_laid.edges[i + 1] - m_laid.edges[i];
            const TextShape shape { .font = &m_font,
                .width = room - 2 * m_laid.padding,
                .hangingNumbers = true,
                .align = m_table.columns[qsizetype(i)].align };
            laid->cells.push_back(m_context.layouter.layOut(m_cut[index][i], shape));
            laid->plan.cells.push_back(planCell(laid->cells.back(),
                m_table.rows[qsizetype(index)].cells.value(qsizetype(i)).paragraphs));
        }
        m_cut[index].clear();
        return laid;
    }

    const Table &m_table;
    const LayoutContext &m_context;
    TextFont &m_font;
    LaidTable m_laid;
    std::vector<std::vector<CutText>> m_cut; ///< by row and column; emptied when lines are made
};

} // namespace

std::vector<int> columnEdges(
    const std::vector<int> &relative, const std::vector<int> &least, int width)
{
    const size_t count = relative.size();
    std::vector<int> widths(count, 0);
    std::vector<bool> fixed(count, sumOf(least) > width);
    if (count > 0 && fixed.front()) { // too narrow for all: shrink in proportion
        for (size_t i = 0; i < count; ++i)
            widths[i] = int(qint64(width) * least[i] / sumOf(least));
    }
    for (bool again = count > 0 && !fixed.front(); again;) {
        again = false;
        int room = width;
        int parts = 0;
        for (size_t i = 0; i < count; ++i)
            (fixed[i] ? room : parts) += fixed[i] ? -least[i] : qMax(1, relative[i]);
        for (size_t i = 0; i < count; ++i) {
            widths[i] = fixed[i] ? least[i] : int(qint64(room) * qMax(1, relative[i]) / parts);
            if (widths[i] < least[i])
                fixed[i] = again = true;
        }
    }
    std::vector<int> edges { 0 };
    for (const int column : widths)
        edges.push_back(edges.back() + column);
    edges.back() = width; // the last column gets the rounding remainder
    return edges;
}

LaidTable layOutTable(
    const Table &table, const LaidTable *old, const Table *oldTable, const LayoutContext &context)
{
    return TableLayout(table, context).layOut(old, oldTable);
}

} // namespace ita
