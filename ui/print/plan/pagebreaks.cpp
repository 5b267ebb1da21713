// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan/pagebreaks.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>

namespace ita {
namespace {

using Cost = std::int64_t;

constexpr Cost kNever = std::numeric_limits<Cost>::max();
constexpr Cost kOverfull = 10 * Cost(kForbidden);
constexpr Cost kThousand = 1000;

/// Of a page whose lines are moved closer together: many for one page less are too much.
constexpr Cost kTightCost = 150;

/// A rest on the last page is short if it takes less than this share, in thousandths.
constexpr Cost kShortRest = 120;

/// Of the room left at the foot of a page: with the square, so that one page half empty is worse
/// than two a quarter empty.
Cost blankCost(int height, int pageHeight)
{
    const Cost blank = kThousand * std::max(0, pageHeight - height) / pageHeight;
    return blank * blank / kThousand;
}

Cost restCost(int height, int pageHeight)
{
    return std::max<Cost>(0, kShortRest - kThousand * height / pageHeight);
}

/// Finds the cheapest breaks as a shortest path: from each place that a page can begin at to each
/// that it can end at. Takes time in proportion to the number of lines.
class BreakFinder
{
public:
    BreakFinder(const std::vector<PlanBlock> &blocks, const BreakPlaces &places, int pageHeight)
        : m_blocks(blocks)
        , m_breaks(places)
        , m_places(places.all())
        , m_pageHeight(pageHeight)
        , m_best(m_places.size())
    {
    }

    std::vector<PageEnd> find()
    {
        m_best.front().cost = 0;
        for (size_t from = 0; from + 1 < m_places.size(); ++from) {
            if (m_best[from].cost == kNever)
                continue;
            const size_t loose = endPages(from, from + 1, 0);
            const size_t tight = endPages(from, loose, kTightest);
            if (tight == from + 1) // a band that is higher than a page
                note(from, tight, kOverfull, false);
        }
        std::vector<PageEnd> ends;
        for (size_t at = m_places.size() - 1; at > 0; at = m_best[at].from)
            ends.push_back({ at, m_best[at].tight });
        std::ranges::reverse(ends);
        return ends;
    }

private:
    /// The cheapest way to a place, where its last page begins, and whether that is tightened.
    struct Way
    {
        Cost cost = kNever;
        size_t from = 0;
        bool tight = false;
    };

    /// Notes the places from `first` on at which a page can end that begins with `from`. Returns
    /// the first place that it cannot reach.
    size_t endPages(size_t from, size_t first, int tightness)
    {
        PageCursor cursor(m_blocks, m_pageHeight, tightness);
        cursor.enter(m_places[from]);
        std::span<const int> begun = linesAt(from); // of the present row, above the page
        size_t item = from;
        size_t reached = from;
        for (size_t to = from + 1; to < m_places.size(); ++to) {
            if (m_places[to].cutsRow()) {
                if (!goesOn(begun, linesAt(to)))
                    continue;
                const int height = cursor.top() + part(item, begun, linesAt(to), tightness);
                if (height <= m_pageHeight)
                    reached = to;
                else if (m_places[to].cost < kForbidden)
                    break; // and so is each later place of the row that may be cut
                if (reached == to && to >= first)
                    endPage(from, to, height, tightness > 0);
            } else {
                cursor.leave(part(item, begun, {}, tightness));
                if (cursor.top() > m_pageHeight)
                    break;
                reached = to;
                if (to >= first)
                    endPage(from, to, cursor.top(), tightness > 0);
                if (to + 1 == m_places.size())
                    break;
                cursor.enter(m_places[to]);
                item = to;
                begun = {};
            }
        }
        return reached + 1;
    }

    /// A tightened page counts as full.
    void endPage(size_t from, size_t to, int height, bool tight)
    {
        const bool last = to + 1 == m_places.size();
        const Cost room = tight ? kTightCost
            : last              ? restCost(height, m_pageHeight)
                                : blankCost(height, m_pageHeight);
        note(from, to, kPageCost + m_places[to].cost + room, tight);
    }

    void note(size_t from, size_t to, Cost cost, bool tight)
    {
        const Cost sum = m_best[from].cost + cost;
        if (sum <= m_best[to].cost)
            m_best[to] = { sum, from, tight };
    }

    /// Whether no cell goes back, and one goes on.
    static bool goesOn(std::span<const int> from, std::span<const int> to)
    {
        bool forward = from.empty();
        for (size_t i = 0; i < from.size(); ++i) {
            if (to[i] < from[i])
                return false;
            forward = forward || to[i] > from[i];
        }
        return forward;
    }

    /// The height of the band or row that is next at `item`, from its first lines on this page.
    int part(size_t item, std::span<const int> from, std::span<const int> to, int tightness) const
    {
        const BreakPlace &place = m_places[item];
        const PlanBlock &block = m_blocks[size_t(place.block)];
        return block.isTable() ? partHeight(block, place.item, from, to, tightness)
                               : bandHeight(block, place.item, tightness);
    }

    std::span<const int> linesAt(size_t place) const
    {
        return m_places[place].cutsRow() ? m_breaks.linesAt(m_places[place])
                                         : std::span<const int>();
    }

    const std::vector<PlanBlock> &m_blocks;
    const BreakPlaces &m_breaks;
    const std::vector<BreakPlace> &m_places;
    int m_pageHeight;
    std::vector<Way> m_best; ///< by place
};

int bandsHeight(const PlanBlock &block)
{
    return std::transform_reduce(block.bands.begin(), block.bands.end(), 0, std::plus<>(),
        [](const PlanBand &band) { return band.height; });
}

int gapAbove(const PlanBlock &block, int tightness)
{
    return block.tightens ? tightGap(block.gap, tightness) : block.gap;
}

} // namespace

bool PageCursor::enter(const BreakPlace &place)
{
    if (place.block == m_block)
        return false;
    const PlanBlock &block = m_blocks[size_t(place.block)];
    const bool begins = place.item == 0 && !place.cutsRow();
    m_top += (begins ? block.drop : 0) + (m_block >= 0 ? gapAbove(block, m_tightness) : 0)
        + block.headerHeight;
    if (block.atFoot)
        m_top = std::max(m_top, m_pageHeight - bandsHeight(block));
    m_block = place.block;
    return true;
}

int bandHeight(const PlanBlock &block, int band, int tightness)
{
    return block.lineHeight(block.bands[size_t(band)].height, tightness);
}

int partHeight(const PlanBlock &table, int row, std::span<const int> from, std::span<const int> to,
    int tightness)
{
    const std::vector<PlanCell> &cells = table.rows[size_t(row)].cells;
    int height = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const int first = from.empty() ? 0 : from[i];
        const int end = to.empty() ? cells[i].lineCount() : to[i];
        height = std::max(height, (end - first) * table.lineHeight(cells[i].lineHeight, tightness));
    }
    return height + table.padding(tightness);
}

std::vector<PageEnd> bestBreaks(
    const std::vector<PlanBlock> &blocks, const BreakPlaces &places, int pageHeight)
{
    return BreakFinder(blocks, places, pageHeight).find();
}

} // namespace ita
