// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/tableheader.h"

#include <algorithm>
#include <cmath>

namespace ita {
namespace {

TextFont &headingFont(const LayoutContext &context)
{
    return context.fonts.font(context.style.tableSize, true);
}

/// The heading of a column on a level: that of a group, then its own.
QString headingAt(const Column &column, qsizetype level)
{
    return level < column.groups.size() ? column.groups.at(level) : column.heading;
}

bool hasHeadings(const Table &table)
{
    return std::ranges::any_of(table.columns,
        [](const Column &column) { return !column.heading.isEmpty() || !column.groups.isEmpty(); });
}

class HeaderLayout
{
public:
    HeaderLayout(LaidTable &laid, const Table &table, const LayoutContext &context)
        : m_laid(laid)
        , m_table(table)
        , m_context(context)
    {
    }

    void layOut()
    {
        for (const Column &column : m_table.columns)
            m_depth = qMax(m_depth, int(column.groups.size()) + 1);
        addLevel(0, 0, m_table.columns.size());
        place();
    }

private:
    /// The first column after those up to `end` that share the groups of `first` down to `level`.
    qsizetype groupEnd(qsizetype level, qsizetype first, qsizetype end) const
    {
        const auto sharesGroup = [&](const Column &column) {
            return column.groups.size() > level
                && column.groups.at(level) == m_table.columns[first].groups.at(level);
        };
        qsizetype next = first + 1;
        while (next < end && sharesGroup(m_table.columns[next]))
            ++next;
        return next;
    }

    /// The headings of these columns on the level, each with those below it.
    void addLevel(qsizetype level, qsizetype first, qsizetype end)
    {
        while (first < end) {
            const bool isGroup = m_table.columns[first].groups.size() > level;
            const qsizetype next = isGroup ? groupEnd(level, first, end) : first + 1;
            add(level, first, next, isGroup);
            if (isGroup)
                addLevel(level + 1, first, next);
            first = next;
        }
    }

    /// A group takes one level, the heading of a column all that are left.
    void add(qsizetype level, qsizetype first, qsizetype end, bool isGroup)
    {
        const Column &column = m_table.columns[first];
        const Place place = isGroup ? Place {} : column.place;
        LaidHeading laid { .x = m_laid.edges[size_t(first)],
            .width = m_laid.edges[size_t(end)] - m_laid.edges[size_t(first)],
            .place = place };
        laid.text = m_context.layouter.layOut({ { headingAt(column, level), Marker::None, place } },
            { .font = &headingFont(m_context),
                .width = laid.width - 2 * m_laid.padding,
                .align = Align::Centre,
                .balanced = true });
        laid.height = laid.text.height() + 2 * m_laid.paddingTop;
        m_laid.headings.push_back(std::move(laid));
        m_levels.push_back({ int(level), isGroup ? int(level) + 1 : m_depth });
    }

    struct Levels
    {
        int first = 0;
        int end = 0; ///< one past the last
    };

    /// The top of each level, then the height of all; headings of one level count first.
    std::vector<int> levelTops() const
    {
        std::vector<int> heights(size_t(m_depth), 0);
        for (const bool alone : { true, false })
            for (size_t i = 0; i < m_levels.size(); ++i) {
                const Levels &levels = m_levels[i];
                if ((levels.end - levels.first == 1) != alone)
                    continue;
                int room = 0;
                for (int level = levels.first; level < levels.end; ++level)
                    room += heights[size_t(level)];
                heights[size_t(levels.end) - 1] += qMax(0, m_laid.headings[i].height - room);
            }
        std::vector<int> tops { 0 };
        for (const int height : heights)
            tops.push_back(tops.back() + height);
        return tops;
    }

    void place()
    {
        const std::vector<int> tops = levelTops();
        m_laid.headerHeight = tops.back();
        for (size_t i = 0; i < m_levels.size(); ++i) {
            LaidHeading &heading = m_laid.headings[i];
            heading.top = tops[size_t(m_levels[i].first)];
            heading.height = tops[size_t(m_levels[i].end)] - heading.top;
        }
    }

    LaidTable &m_laid;
    const Table &m_table;
    const LayoutContext &m_context;
    int m_depth = 1; ///< the number of levels
    std::vector<Levels> m_levels; ///< of m_laid.headings
};

} // namespace

void layOutHeader(LaidTable &laid, const Table &table, const LayoutContext &context)
{
    if (hasHeadings(table))
        HeaderLayout(laid, table, context).layOut();
}

int headingHeight(const QString &heading, int width, const LayoutContext &context)
{
    const TextShape shape { .font = &headingFont(context),
        .width = width - 2 * unitsFromMm(context.style.cellPadding) };
    return context.layouter.layOut({ { heading, Marker::None, {} } }, shape).height();
}

std::vector<int> headingWidths(const Table &table, int padding, const LayoutContext &context)
{
    std::vector<int> widths;
    for (const Column &column : table.columns) {
        const float line = context.layouter.widestHeadingLine(column.heading, headingFont(context));
        widths.push_back(int(std::ceil(line)) + 2 * padding + 1);
    }
    return widths;
}

} // namespace ita
