// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/office/tableheadings.h"

#include <algorithm>

namespace ita {
namespace {

class HeadingFinder
{
public:
    explicit HeadingFinder(const Table &table)
        : m_columns(table.columns)
        , m_depth(headingLevels(table))
    {
    }

    QList<TableHeading> find()
    {
        addLevel(0, 0, int(m_columns.size()));
        std::ranges::stable_sort(m_found, {}, &TableHeading::level);
        return std::move(m_found);
    }

private:
    void addLevel(int level, int first, int end)
    {
        while (first < end) {
            const bool isGroup = m_columns[first].groups.size() > level;
            const int next = isGroup ? groupEnd(level, first, end) : first + 1;
            const Column &column = m_columns[first];
            m_found.append({ .text = isGroup ? column.groups[level] : column.heading,
                .place = isGroup ? Place {} : column.place,
                .column = first,
                .columns = next - first,
                .level = level,
                .levels = isGroup ? 1 : m_depth - level });
            if (isGroup)
                addLevel(level + 1, first, next);
            first = next;
        }
    }

    /// The first column after those up to `end` that share the group of `first` on the level.
    int groupEnd(int level, int first, int end) const
    {
        const QString &group = m_columns[first].groups[level];
        int next = first + 1;
        while (next < end && m_columns[next].groups.size() > level
            && m_columns[next].groups[level] == group)
            ++next;
        return next;
    }

    const QList<Column> &m_columns;
    int m_depth;
    QList<TableHeading> m_found;
};

} // namespace

int headingLevels(const Table &table)
{
    int levels = 0;
    for (const Column &column : table.columns)
        if (!column.heading.isEmpty() || !column.groups.isEmpty())
            levels = std::max(levels, int(column.groups.size()) + 1);
    return levels;
}

QList<TableHeading> tableHeadings(const Table &table)
{
    return headingLevels(table) == 0 ? QList<TableHeading>() : HeadingFinder(table).find();
}

} // namespace ita
