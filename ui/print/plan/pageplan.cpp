// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan/pageplan.h"

#include "ui/print/plan/pagebreaks.h"

#include <algorithm>

namespace ita {
namespace {

/// Places the parts of one page after the other.
class PagePlacer
{
public:
    PagePlacer(const std::vector<PlanBlock> &blocks, const BreakPlaces &places, int pageHeight)
        : m_blocks(blocks)
        , m_breaks(places)
        , m_pageHeight(pageHeight)
    {
    }

    PlannedPage place(size_t from, const PageEnd &end)
    {
        int tightness = 0;
        while (end.tight && tightness < kTightest && !fits(from, end.place, tightness))
            ++tightness;
        return placeAll(from, end.place, tightness);
    }

private:
    bool fits(size_t from, size_t to, int tightness)
    {
        const PlacedPart last = placeAll(from, to, tightness).parts.back();
        return last.top + last.height <= m_pageHeight;
    }

    PlannedPage placeAll(size_t from, size_t to, int tightness)
    {
        m_page = { .tightness = tightness, .parts = {} };
        PageCursor cursor(m_blocks, m_pageHeight, tightness);
        for (size_t at = from; at < to;) {
            const BreakPlace &begin = m_breaks.all()[at];
            do
                ++at;
            while (at < to && m_breaks.all()[at].cutsRow());
            const BreakPlace &end = m_breaks.all()[at];
            if (m_blocks[size_t(begin.block)].isTable())
                placeRow(cursor, begin, end);
            else
                placeBand(cursor, begin);
        }
        return std::move(m_page);
    }

    void placeRow(PageCursor &cursor, const BreakPlace &begin, const BreakPlace &end)
    {
        const PlanBlock &table = m_blocks[size_t(begin.block)];
        if (cursor.enter(begin))
            m_page.parts.push_back({ .kind = PlacedPart::Kind::Header,
                .block = begin.block,
                .top = cursor.top() - table.headerHeight,
                .height = table.headerHeight });
        const std::span<const int> from = linesAt(begin);
        const std::span<const int> to = linesAt(end);
        PlacedPart part { .kind = PlacedPart::Kind::Row,
            .block = begin.block,
            .row = begin.item,
            .top = cursor.top(),
            .height = partHeight(table, begin.item, from, to, cursor.tightness()) };
        if (!from.empty() || !to.empty())
            part.cells = ranges(table.rows[size_t(begin.item)], from, to);
        cursor.leave(part.height);
        m_page.parts.push_back(std::move(part));
    }

    void placeBand(PageCursor &cursor, const BreakPlace &band)
    {
        const int height = bandHeight(m_blocks[size_t(band.block)], band.item, cursor.tightness());
        if (cursor.enter(band))
            m_page.parts.push_back(
                { .block = band.block, .top = cursor.top(), .bands = { band.item, band.item } });
        m_page.parts.back().bands.end = band.item + 1;
        m_page.parts.back().height += height;
        cursor.leave(height);
    }

    /// The lines of the cut row that begin or end a page; empty where it is not cut.
    std::span<const int> linesAt(const BreakPlace &place) const
    {
        return place.cutsRow() ? m_breaks.linesAt(place) : std::span<const int>();
    }

    static std::vector<LineRange> ranges(
        const PlanRow &row, std::span<const int> from, std::span<const int> to)
    {
        std::vector<LineRange> ranges;
        for (size_t i = 0; i < row.cells.size(); ++i)
            ranges.push_back(
                { from.empty() ? 0 : from[i], to.empty() ? row.cells[i].lineCount() : to[i] });
        return ranges;
    }

    const std::vector<PlanBlock> &m_blocks;
    const BreakPlaces &m_breaks;
    int m_pageHeight;
    PlannedPage m_page;
};

} // namespace

bool PlacedPart::beginsBlock() const
{
    if (kind == Kind::Bands)
        return bands.first == 0;
    return kind == Kind::Row && row == 0
        && std::ranges::all_of(cells, [](const LineRange &lines) { return lines.first == 0; });
}

std::vector<PlannedPage> planPages(const std::vector<PlanBlock> &blocks, int pageHeight)
{
    const BreakPlaces places(blocks, pageHeight);
    PagePlacer placer(blocks, places, pageHeight);
    std::vector<PlannedPage> pages;
    size_t from = 0;
    for (const PageEnd &end : bestBreaks(blocks, places, pageHeight)) {
        pages.push_back(placer.place(from, end));
        from = end.place;
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace ita
