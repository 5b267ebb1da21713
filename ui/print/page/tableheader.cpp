// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/tableheader.h"

#include <cmath>

namespace ita {
namespace {

/// A heading of one column without group, of a group of columns, or of a column in a group.
enum class Level { Alone, Group, InGroup };

TextFont &headingFont(const LayoutContext &context)
{
    return context.fonts.font(context.style.tableSize, true);
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
        for (qsizetype first = 0; first < m_table.columns.size();) {
            const qsizetype end = groupEnd(first);
            const QString &group = m_table.columns[first].group;
            if (!group.isEmpty())
                add(group, {}, first, end, Level::Group);
            for (; first < end; ++first) {
                const Column &own = m_table.columns[first];
                add(own.heading, own.place, first, first + 1,
                    group.isEmpty() ? Level::Alone : Level::InGroup);
            }
        }
        place();
    }

private:
    /// The first column after those that share the group of column `first`.
    qsizetype groupEnd(qsizetype first) const
    {
        qsizetype end = first + 1;
        const QString &group = m_table.columns[first].group;
        while (
            !group.isEmpty() && end < m_table.columns.size() && m_table.columns[end].group == group)
            ++end;
        return end;
    }

    void add(const QString &text, const Place &place, qsizetype first, qsizetype end, Level level)
    {
        LaidHeading laid { .x = m_laid.edges[size_t(first)],
            .width = m_laid.edges[size_t(end)] - m_laid.edges[size_t(first)],
            .place = place };
        laid.text = m_context.layouter.layOut({ { text, Marker::None, place } },
            { .font = &headingFont(m_context),
                .width = laid.width - 2 * m_laid.padding,
                .align = Align::Centre,
                .balanced = true });
        laid.height = laid.text.height() + 2 * m_laid.paddingTop;
        m_laid.headings.push_back(std::move(laid));
        m_levels.push_back(level);
    }

    int tallest(Level level) const
    {
        int height = 0;
        for (size_t i = 0; i < m_levels.size(); ++i)
            if (m_levels[i] == level)
                height = qMax(height, m_laid.headings[i].height);
        return height;
    }

    void place()
    {
        const int upper = tallest(Level::Group);
        m_laid.headerHeight = qMax(upper + tallest(Level::InGroup), tallest(Level::Alone));
        for (size_t i = 0; i < m_levels.size(); ++i) {
            LaidHeading &heading = m_laid.headings[i];
            heading.top = m_levels[i] == Level::InGroup ? upper : 0;
            heading.height
                = m_levels[i] == Level::Group ? upper : m_laid.headerHeight - heading.top;
        }
    }

    LaidTable &m_laid;
    const Table &m_table;
    const LayoutContext &m_context;
    std::vector<Level> m_levels; ///< of m_laid.headings
};

} // namespace

void layOutHeader(LaidTable &laid, const Table &table, const LayoutContext &context)
{
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
        const float phrase = context.layouter.widestPhrase(column.heading, headingFont(context));
        widths.push_back(int(std::ceil(phrase)) + 2 * padding + 1);
    }
    return widths;
}

} // namespace ita
