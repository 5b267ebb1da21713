// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tablelayout.h"

#include "ui/print/tableheader.h"

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

        /// Cells are laid out before it is known how wide their words are; if that moves the edges
        /// then once more. Old rows know their words, and fit unless the edges moved.
        LaidTable layOut(const LaidTable *old, const Table *oldTable)
        {
            std::vector<int> least = headingWidths(m_table, m_laid.padding, m_context);
            m_laid.edges = edges(least);
            const std::vector<int> firstEdges = m_laid.edges;
            const std::vector<bool> kept = takeRows(old, oldTable);
            widen(least);
            m_laid.edges = edges(least);
            for (size_t i = 0; i < m_laid.rows.size(); ++i)
                if ((kept[i] ? old->edges : firstEdges) != m_laid.edges)
                    m_laid.rows[i] = layOutRow(m_table.rows[qsizetype(i)]);
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

        /// All rows: the old ones where nothing changed, which is told for each, else new ones.
        std::vector<bool> takeRows(const LaidTable *old, const Table *oldTable)
        {
            QHash<RowId, qsizetype> oldRows;
            for (qsizetype i = 0; oldTable && i < oldTable->rows.size(); ++i)
                oldRows.insert(oldTable->rows[i].row, i);
            std::vector<bool> kept;
            m_laid.rows.reserve(size_t(m_table.rows.size()));
            for (const TableRow &row : m_table.rows) {
                const qsizetype at = oldRows.value(row.row, -1);
                kept.push_back(at >= 0 && oldTable->rows[at] == row);
                m_laid.rows.push_back(kept.back() ? old->rows[size_t(at)] : layOutRow(row));
            }
            return kept;
        }

        /// Columns hold their longest word, unless one would take the room of all.
        void widen(std::vector<int> &least) const
        {
            const int most = m_context.width * 2 / qMax(1, int(least.size()));
            for (const auto &row : m_laid.rows)
                for (size_t i = 0; i < least.size(); ++i) {
                    const int word
                        = int(std::ceil(row->cells[i].widestWord)) + 2 * m_laid.padding + 1;
                    least[i] = qMax(least[i], qMin(word, most));
                }
        }

        std::shared_ptr<const LaidRow> layOutRow(const TableRow &row)
        {
            auto laid = std::make_shared<LaidRow>();
            for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
                const int room = m_laid.edges[size_t(i) + 1] - m_laid.edges[size_t(i)];
                const TextShape shape { .font = &m_font,
                    .width = room - 2 * m_laid.padding,
                    .hangingNumbers = true,
                    .align = m_table.columns[i].align };
                laid->cells.push_back(
                    m_context.layouter.layOut(row.cells.value(i).paragraphs, shape));
                laid->plan.cells.push_back(
                    { m_font.lineHeight(), laid->cells.back().linesByParagraph() });
            }
            return laid;
        }

        const Table &m_table;
        const LayoutContext &m_context;
        TextFont &m_font;
        LaidTable m_laid;
    };

} // namespace

std::vector<int> columnEdges(
    const std::vector<int> &relative, const std::vector<int> &least, int width)
{
    const size_t count = relative.size();
    std::vector<int> widths(count, 0);
    std::vector<bool> fixed(count, sumOf(least) > width);
    if (count > 0 && fixed.front()) { // no room for all: shares of what is there
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
    edges.back() = width; // with what rounding left over
    return edges;
}

LaidTable layOutTable(
    const Table &table, const LaidTable *old, const Table *oldTable, const LayoutContext &context)
{
    return TableLayout(table, context).layOut(old, oldTable);
}

} // namespace ita
