// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tablelayout.h"

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
            , m_heading(context.fonts.font(context.style.tableSize, true))
            , m_body(context.fonts.font(context.style.tableSize, false))
        {
            m_laid.padding = unitsFromMm(context.style.cellPadding);
            m_laid.paddingTop = unitsFromMm(context.style.cellPaddingTop);
        }

        LaidTable layOut(const LaidTable *old, const Table *oldTable)
        {
            setEdges();
            layOutHeader();
            QHash<RowId, qsizetype> oldRows;
            if (old && oldTable && old->edges == m_laid.edges)
                for (qsizetype i = 0; i < oldTable->rows.size(); ++i)
                    oldRows.insert(oldTable->rows[i].row, i);
            m_laid.rows.reserve(size_t(m_table.rows.size()));
            for (const TableRow &row : m_table.rows) {
                const qsizetype at = oldRows.value(row.row, -1);
                const bool same = at >= 0 && oldTable->rows[at] == row;
                m_laid.rows.push_back(same ? old->rows[size_t(at)] : layOutRow(row));
            }
            return std::move(m_laid);
        }

    private:
        int room(qsizetype first, qsizetype end) const
        {
            return m_laid.edges[size_t(end)] - m_laid.edges[size_t(first)] - 2 * m_laid.padding;
        }

        /// Columns are at least as wide as the longest word of their heading.
        void setEdges()
        {
            std::vector<int> relative;
            std::vector<int> least;
            for (const Column &column : m_table.columns) {
                relative.push_back(column.width);
                const float word = m_context.layouter.widestWord(column.heading, m_heading);
                least.push_back(int(std::ceil(word)) + 2 * m_laid.padding + 1);
            }
            m_laid.edges = columnEdges(relative, least, m_context.width);
        }

        LaidHeading heading(
            const QString &text, const Source &source, qsizetype first, qsizetype end)
        {
            LaidHeading laid { .x = m_laid.edges[size_t(first)],
                .width = m_laid.edges[size_t(end)] - m_laid.edges[size_t(first)],
                .source = source };
            laid.text = m_context.layouter.layOut({ { text, Marker::None, source } },
                { .font = &m_heading, .width = room(first, end), .align = Align::Centre });
            laid.height = laid.text.height() + 2 * m_laid.paddingTop;
            return laid;
        }

        /// The first column after those that share the group of column `first`.
        qsizetype groupEnd(qsizetype first) const
        {
            qsizetype end = first + 1;
            const QString &group = m_table.columns[first].group;
            while (!group.isEmpty() && end < m_table.columns.size()
                && m_table.columns[end].group == group)
                ++end;
            return end;
        }

        /// A heading of a column, or of the neighbours that share a group.
        enum class Level
        {
            Alone,
            Group,
            InGroup
        };

        void layOutHeader()
        {
            std::vector<Level> levels;
            for (qsizetype first = 0; first < m_table.columns.size();) {
                const qsizetype end = groupEnd(first);
                const QString &group = m_table.columns[first].group;
                if (!group.isEmpty()) {
                    m_laid.headings.push_back(heading(group, {}, first, end));
                    levels.push_back(Level::Group);
                }
                for (; first < end; ++first) {
                    const Column &own = m_table.columns[first];
                    m_laid.headings.push_back(heading(own.heading, own.source, first, first + 1));
                    levels.push_back(group.isEmpty() ? Level::Alone : Level::InGroup);
                }
            }
            placeHeadings(levels);
        }

        int tallest(const std::vector<Level> &levels, Level level) const
        {
            int height = 0;
            for (size_t i = 0; i < levels.size(); ++i)
                if (levels[i] == level)
                    height = qMax(height, m_laid.headings[i].height);
            return height;
        }

        void placeHeadings(const std::vector<Level> &levels)
        {
            const int upper = tallest(levels, Level::Group);
            m_laid.headerHeight
                = qMax(upper + tallest(levels, Level::InGroup), tallest(levels, Level::Alone));
            for (size_t i = 0; i < levels.size(); ++i) {
                LaidHeading &heading = m_laid.headings[i];
                heading.top = levels[i] == Level::InGroup ? upper : 0;
                heading.height
                    = levels[i] == Level::Group ? upper : m_laid.headerHeight - heading.top;
            }
        }

        std::shared_ptr<const LaidRow> layOutRow(const TableRow &row)
        {
            auto laid = std::make_shared<LaidRow>();
            for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
                const TextShape shape { .font = &m_body,
                    .width = room(i, i + 1),
                    .hangingNumbers = true,
                    .align = m_table.columns[i].align };
                laid->cells.push_back(
                    m_context.layouter.layOut(row.cells.value(i).paragraphs, shape));
                laid->plan.cells.push_back(
                    { m_body.lineHeight(), laid->cells.back().linesByParagraph() });
            }
            return laid;
        }

        const Table &m_table;
        const LayoutContext &m_context;
        TextFont &m_heading;
        TextFont &m_body;
        LaidTable m_laid;
    };

} // namespace

std::vector<int> columnEdges(
    const std::vector<int> &relative, const std::vector<int> &least, int width)
{
    const size_t count = relative.size();
    std::vector<int> widths(count, 0);
    std::vector<bool> fixed(count, false);
    const bool roomForAll = sumOf(least) <= width;
    for (bool again = true; again;) {
        again = false;
        int room = width;
        int parts = 0;
        for (size_t i = 0; i < count; ++i)
            (fixed[i] ? room : parts) += fixed[i] ? -least[i] : qMax(1, relative[i]);
        for (size_t i = 0; i < count; ++i) {
            widths[i] = fixed[i] ? least[i] : int(qint64(room) * qMax(1, relative[i]) / parts);
            if (roomForAll && !fixed[i] && widths[i] < least[i])
                fixed[i] = again = true;
        }
    }
    std::vector<int> edges { 0 };
    for (const int column : widths)
        edges.push_back(edges.back() + column);
    edges.back() = width; // what rounding left over
    return edges;
}

LaidTable layOutTable(
    const Table &table, const LaidTable *old, const Table *oldTable, const LayoutContext &context)
{
    return TableLayout(table, context).layOut(old, oldTable);
}

} // namespace ita
