// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/tablewidths.h"

#include "ui/print/page/tableheader.h"
#include "ui/print/plan/columnwidths.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace ita {
namespace {

/// Widths are found in steps of this part of the table, less than a millimetre.
constexpr int kSteps = 256;

std::vector<int> edgesOf(const std::vector<int> &widths)
{
    std::vector<int> edges { 0 };
    for (const int width : widths)
        edges.push_back(edges.back() + width);
    return edges;
}

class WidthFinder
{
public:
    WidthFinder(std::vector<TableLayout> &tables, const LayoutContext &context)
        : m_tables(tables)
        , m_columns(tables.front().table().columns)
        , m_context(context)
        , m_step(double(context.width) / kSteps)
    {
        for (const Column &column : m_columns)
            m_relative.push_back(column.width);
        std::vector<int> least(m_relative.size(), 0);
        std::vector<int> numbers = least;
        for (const TableLayout &table : tables)
            for (size_t i = 0; i < least.size(); ++i) {
                least[i] = qMax(least[i], table.leastWidths()[i]);
                numbers[i] = qMax(numbers[i], table.numberWidths()[i]);
            }
        m_least = leastWithin(context.width, least, numbers);
    }

    std::vector<int> edges()
    {
        std::vector<int> least;
        for (const int width : m_least)
            least.push_back(int(std::ceil(width / m_step)));
        const bool fits = std::accumulate(least.begin(), least.end(), 0) <= kSteps;
        if (m_columns.isEmpty() || !fits || std::ranges::any_of(m_columns, &Column::hasOwnWidth))
            return edgesOf(shareWidths(m_relative, m_least, m_context.width));
        return edgesOfSteps(found(least));
    }

private:
    std::vector<int> found(const std::vector<int> &least)
    {
        const std::vector<int> start = shareWidths(m_relative, least, kSteps);
        m_repeats = headerCount(start);
        return findWidths({ start, least },
            [this](size_t column, int width) { return std::span(heights(column, width)); });
    }

    std::vector<int> edgesOfSteps(const std::vector<int> &widths) const
    {
        std::vector<int> edges = edgesOf(widths);
        for (int &edge : edges)
            edge = int(edge * m_step);
        edges.back() = m_context.width;
        return edges;
    }

    /// About how often the header is printed: once for each table and page.
    int headerCount(const std::vector<int> &widths)
    {
        std::vector<std::int32_t> rows;
        for (size_t i = 0; i < widths.size(); ++i) {
            const std::vector<std::int32_t> &cells = heights(i, widths[i]);
            rows.resize(cells.size(), 0);
            std::ranges::transform(cells, rows, rows.begin(),
                [](std::int32_t a, std::int32_t b) { return qMax(a, b); });
        }
        const auto height = std::accumulate(rows.begin() + 1, rows.end(), std::int64_t(0));
        m_known.clear(); // the heights of the header change with its number
        const PageStyle &style = m_context.style;
        const int page = style.textHeight(m_context.width == style.textWidth(true));
        return int(m_tables.size()) + int(height / page);
    }

    /// The heights of the headers together, then of each row of all tables.
    const std::vector<std::int32_t> &heights(size_t column, int width)
    {
        std::vector<std::int32_t> &heights = m_known[{ column, width }];
        if (!heights.empty())
            return heights;
        heights.push_back(m_repeats
            * headingHeight(m_columns[qsizetype(column)].heading, int(width * m_step), m_context));
        for (TableLayout &table : m_tables) {
            const int lineHeight = table.lineHeight();
            for (size_t row = 0; row < size_t(table.table().rows.size()); ++row)
                heights.push_back(table.lineCount(row, column, width, m_step) * lineHeight);
        }
        return heights;
    }

    std::vector<TableLayout> &m_tables;
    const QList<Column> &m_columns;
    const LayoutContext &m_context;
    double m_step;
    int m_repeats = 1;
    std::vector<int> m_relative;
    std::vector<int> m_least;
    std::map<std::pair<size_t, int>, std::vector<std::int32_t>> m_known; ///< by column and width
};

} // namespace

std::vector<int> columnEdges(std::vector<TableLayout> &tables, const LayoutContext &context)
{
    return WidthFinder(tables, context).edges();
}

} // namespace ita
