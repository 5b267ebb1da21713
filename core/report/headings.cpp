// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headings.h"

#include <algorithm>

namespace ita {
namespace {

class HeadOfTable
{
public:
    explicit HeadOfTable(const Table &table)
        : m_columns(table.columns)
        , m_levels(headingLevels(table))
    {
    }

    QList<HeadingCell> cells()
    {
        if (m_levels > 0)
            addLevel(0, 0, int(m_columns.size()));
        std::ranges::stable_sort(m_cells, {}, &HeadingCell::level);
        return std::move(m_cells);
    }

private:
    bool isInGroup(int column, int level) const { return m_columns[column].groups.size() > level; }

    /// The first column up to `end` that is not in the group of column `first`.
    int groupEnd(int level, int first, int end) const
    {
        const QString group = m_columns[first].groups[level];
        int next = first + 1;
        while (next < end && isInGroup(next, level) && m_columns[next].groups[level] == group)
            ++next;
        return next;
    }

    /// The headings of these columns from the level down.
    void addLevel(int level, int first, int end)
    {
        while (first < end) {
            const bool isGroup = isInGroup(first, level);
            const int next = isGroup ? groupEnd(level, first, end) : first + 1;
            const Column &column = m_columns[first];
            m_cells.append({ .text = isGroup ? column.groups[level] : column.heading,
                .level = level,
                .column = first,
                .down = isGroup ? 1 : m_levels - level,
                .across = next - first,
                .isGroup = isGroup });
            if (isGroup)
                addLevel(level + 1, first, next);
            first = next;
        }
    }

    const QList<Column> &m_columns;
    int m_levels;
    QList<HeadingCell> m_cells;
};

} // namespace

QList<HeadingCell> headingCells(const Table &table)
{
    return HeadOfTable(table).cells();
}

int headingLevels(const Table &table)
{
    qsizetype levels = 0;
    for (const Column &column : table.columns)
        if (!column.heading.isEmpty() || !column.groups.isEmpty())
            levels = std::max(levels, column.groups.size() + 1);
    return int(levels);
}

} // namespace ita
