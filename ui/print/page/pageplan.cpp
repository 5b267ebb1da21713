// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/pageplan.h"

#include <algorithm>
#include <span>

namespace ita {
namespace {

/// The smallest part that is placed: some bands of a block, or a row of a table.
struct Unit
{
    int block = 0;
    int row = -1;
    LineRange bands;
    int height = 0;
    bool keepWithNext = false;
};

int rowHeight(const PlanBlock &table, const PlanRow &row)
{
    int height = 0;
    for (const PlanCell &cell : row.cells)
        height = std::max(height, cell.lineCount() * cell.lineHeight);
    return height + table.cellPadding;
}

/// Splits the blocks where a page may end.
std::vector<Unit> unitsOf(const std::vector<PlanBlock> &blocks)
{
    std::vector<Unit> units;
    for (int b = 0; b < int(blocks.size()); ++b) {
        const PlanBlock &block = blocks[size_t(b)];
        for (int i = 0; i < int(block.bands.size()); ++i) {
            const PlanBand &band = block.bands[size_t(i)];
            if (i == 0 || band.maySplitBefore)
                units.push_back({ .block = b, .bands = { i, i } });
            units.back().bands.end = i + 1;
            units.back().height += band.height;
        }
        for (int r = 0; r < int(block.rows.size()); ++r)
            units.push_back(
                { .block = b, .row = r, .height = rowHeight(block, block.rows[size_t(r)]) });
        if (!block.bands.empty() || !block.rows.empty())
            units.back().keepWithNext = block.keepWithNext;
    }
    return units;
}

/// How many lines of a cell fit into `room`, such that a page may end after them.
int fittingLines(const PlanCell &cell, int first, int room)
{
    const int left = cell.lineCount() - first;
    int count = std::min(left, std::max(0, room) / cell.lineHeight);
    while (count > 0 && count < left && !cell.maySplitBefore(first + count))
        --count;
    return count;
}

class Planner
{
public:
    Planner(const std::vector<PlanBlock> &blocks, int pageHeight)
        : m_blocks(blocks)
        , m_pageHeight(pageHeight)
        , m_units(unitsOf(blocks))
    {
        m_pages.emplace_back();
    }

    std::vector<PlannedPage> plan()
    {
        for (size_t first = 0; first < m_units.size();) {
            size_t end = first + 1;
            while (end < m_units.size() && m_units[end - 1].keepWithNext)
                ++end;
            placeGroup(first, end);
            first = end;
        }
        return std::move(m_pages);
    }

private:
    using Units = std::span<const Unit>;

    const PlanBlock &blockOf(const Unit &unit) const { return m_blocks[size_t(unit.block)]; }
    bool isFresh() const { return m_pages.back().parts.empty(); }
    int header(const Unit &unit) const { return unit.row >= 0 ? blockOf(unit).headerHeight : 0; }
    /// A row that is higher than a page.
    bool isTall(const Unit &unit) const
    {
        return unit.row >= 0 && header(unit) + unit.height > m_pageHeight;
    }

    /// The space above the first unit of a block on a page. `below`: something stands above the
    /// unit.
    int space(const Unit &unit, bool below) const
    {
        const bool beginning = unit.row <= 0 && unit.bands.first == 0;
        return (beginning ? blockOf(unit).drop : 0) + (below ? blockOf(unit).gap : 0);
    }

    /// The height of the first lines that a tall row must have on its first page.
    int shortestStart(const Unit &unit) const
    {
        int height = 0;
        const PlanBlock &block = blockOf(unit);
        for (const PlanCell &cell : block.rows[size_t(unit.row)].cells) {
            int lines = std::min(1, cell.lineCount());
            while (lines < cell.lineCount() && !cell.maySplitBefore(lines))
                ++lines;
            height = std::max(height, lines * cell.lineHeight);
        }
        return std::min(height, m_pageHeight / 3) + block.cellPadding;
    }

    /// The y at which the last unit would end if all were placed from `y` on without a new page.
    int endOf(Units units, int y, int headerBlock) const
    {
        int block = y > 0 ? m_block : -1;
        for (const Unit &unit : units) {
            if (unit.block != block)
                y += space(unit, y > 0);
            if (unit.row >= 0 && headerBlock != unit.block)
                y += header(unit);
            y += isTall(unit) ? shortestStart(unit) : unit.height;
            block = unit.block;
            headerBlock = unit.row >= 0 ? unit.block : -1;
        }
        return y;
    }
    bool fitsHere(Units units) const { return endOf(units, m_y, m_header) <= m_pageHeight; }
    bool fitsOnPage(Units units) const { return endOf(units, 0, -1) <= m_pageHeight; }

    void placeGroup(size_t first, size_t end)
    {
        const auto group
            = [this](size_t from, size_t to) { return Units(m_units).subspan(from, to - from); };
        // If the group is higher than a page, its end is kept together: there a signature follows
        // the signed text.
        while (first + 1 < end && !fitsOnPage(group(first, end))) {
            if (!fitsHere(group(first, first + 1)))
                newPage();
            place(first++);
        }
        if (!fitsHere(group(first, end)) && !isFresh())
            newPage();
        for (; first < end; ++first) {
            if (end - first == 1 && isBetterOnNewPage(m_units[first]))
                newPage();
            place(first);
        }
    }

    /// Whether a tall row should start on a new page. Up to a third of a page may stay empty if the
    /// row is then split into fewer parts, up to a quarter if it is not split into more parts.
    bool isBetterOnNewPage(const Unit &unit) const
    {
        if (!isTall(unit) || isFresh())
            return false;
        const int top = endOf(Units(&unit, 1), m_y, m_header) - shortestStart(unit);
        const int room = m_pageHeight - top;
        if (room > m_pageHeight / 3)
            return false;
        const int saved = partsFrom(unit, top) - partsFrom(unit, header(unit));
        return saved > (room > m_pageHeight / 4 ? 0 : -1);
    }

    /// The number of pages of a tall row whose first lines are at `top`.
    int partsFrom(const Unit &unit, int top) const
    {
        const PlanBlock &block = blockOf(unit);
        const PlanRow &row = block.rows[size_t(unit.row)];
        std::vector<int> from(row.cells.size(), 0);
        for (int parts = 1;; ++parts, top = header(unit)) {
            const auto ranges = fill(row, from, m_pageHeight - top - block.cellPadding);
            if (finishes(row, ranges))
                return parts;
            moveOn(from, ranges);
        }
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
        m_block = -1;
        m_header = -1;
    }

    void beginBlock(const Unit &unit)
    {
        if (unit.block != m_block) {
            m_y += space(unit, !isFresh());
            m_block = unit.block;
            m_header = -1;
        }
        if (unit.row >= 0 && m_header != unit.block) {
            add({ .kind = PlacedPart::Kind::Header, .block = unit.block, .height = header(unit) });
            m_header = unit.block;
        }
    }

    void add(PlacedPart part)
    {
        part.top = m_y;
        m_y += part.height;
        m_pages.back().parts.push_back(std::move(part));
    }

    void place(size_t index)
    {
        const Unit &unit = m_units[index];
        if (unit.row < 0)
            placeBands(unit);
        else if (isTall(unit))
            placeTallRow(index);
        else {
            beginBlock(unit);
            add({ .kind = PlacedPart::Kind::Row,
                .block = unit.block,
                .row = unit.row,
                .height = unit.height });
        }
    }

    void placeBands(const Unit &unit)
    {
        beginBlock(unit);
        const PlanBlock &block = blockOf(unit);
        if (block.atFoot)
            m_y = std::max(m_y, m_pageHeight - unit.height);
        for (int i = unit.bands.first; i < unit.bands.end; ++i) {
            const int height = block.bands[size_t(i)].height;
            if (m_y + height > m_pageHeight && !isFresh()) {
                newPage();
                m_block = unit.block;
            }
            addBand(unit.block, i, height);
        }
    }

    void addBand(int block, int band, int height)
    {
        auto &parts = m_pages.back().parts;
        if (!parts.empty() && parts.back().kind == PlacedPart::Kind::Bands
            && parts.back().block == block && parts.back().bands.end == band) {
            parts.back().bands.end = band + 1;
            parts.back().height += height;
            m_y += height;
        } else {
            add({ .block = block, .height = height, .bands = { band, band + 1 } });
        }
    }

    void placeTallRow(size_t index)
    {
        const Unit &unit = m_units[index];
        const PlanBlock &block = blockOf(unit);
        const PlanRow &row = block.rows[size_t(unit.row)];
        std::vector<int> from(row.cells.size(), 0);
        for (bool done = false; !done;) {
            beginBlock(unit);
            const int room = m_pageHeight - m_y - block.cellPadding;
            std::vector<LineRange> ranges = fill(row, from, room);
            done = finishes(row, ranges);
            if (done && unit.keepWithNext)
                done = !holdBack(index, row, from, ranges);
            addRowPart(unit, row, ranges);
            moveOn(from, ranges);
            if (!done)
                newPage();
        }
    }

    std::vector<LineRange> fill(const PlanRow &row, const std::vector<int> &from, int room) const
    {
        std::vector<LineRange> ranges;
        bool progress = false;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const int count = fittingLines(row.cells[i], from[i], room);
            ranges.push_back({ from[i], from[i] + count });
            progress = progress || count > 0;
        }
        if (!progress) // ignore maySplitBefore() rather than place no line
            for (size_t i = 0; i < row.cells.size(); ++i)
                ranges[i].end = std::min(row.cells[i].lineCount(),
                    from[i] + std::max(1, room / row.cells[i].lineHeight));
        return ranges;
    }

    static void moveOn(std::vector<int> &from, const std::vector<LineRange> &ranges)
    {
        for (size_t i = 0; i < from.size(); ++i)
            from[i] = ranges[i].end;
    }

    static bool finishes(const PlanRow &row, const std::vector<LineRange> &ranges)
    {
        for (size_t i = 0; i < ranges.size(); ++i)
            if (ranges[i].end < row.cells[i].lineCount())
                return false;
        return true;
    }

    static int textHeight(const PlanRow &row, const std::vector<LineRange> &ranges)
    {
        int height = 0;
        for (size_t i = 0; i < ranges.size(); ++i)
            height = std::max(height, (ranges[i].end - ranges[i].first) * row.cells[i].lineHeight);
        return height;
    }

    /// Moves the last lines of a tall row to the next page if the unit that it is kept with would
    /// not fit on this page. Returns false and changes nothing if that unit fits, or if too few
    /// lines would remain.
    bool holdBack(size_t index, const PlanRow &row, const std::vector<int> &from,
        std::vector<LineRange> &ranges) const
    {
        if (index + 1 >= m_units.size())
            return false;
        const int height = textHeight(row, ranges);
        const Units next = Units(m_units).subspan(index + 1, 1);
        const int end = m_y + height + blockOf(m_units[index]).cellPadding;
        if (endOf(next, end, -1) <= m_pageHeight)
            return false;
        int lineHeight = 1;
        for (const PlanCell &cell : row.cells)
            lineHeight = std::max(lineHeight, cell.lineHeight);
        if (height <= 2 * lineHeight)
            return false;
        std::vector<LineRange> fewer = fill(row, from, height - 2 * lineHeight);
        if (finishes(row, fewer))
            return false;
        ranges = std::move(fewer);
        return true;
    }

    void addRowPart(const Unit &unit, const PlanRow &row, const std::vector<LineRange> &ranges)
    {
        add({ .kind = PlacedPart::Kind::Row,
            .block = unit.block,
            .row = unit.row,
            .height = textHeight(row, ranges) + blockOf(unit).cellPadding,
            .cells = ranges });
    }

    const std::vector<PlanBlock> &m_blocks;
    int m_pageHeight;
    std::vector<Unit> m_units;
    std::vector<PlannedPage> m_pages;
    int m_y = 0; ///< top of the next part
    int m_block = -1; ///< block of the last part
    int m_header = -1; ///< table whose header is above the next part
};

} // namespace

bool PlanCell::maySplitBefore(int line) const
{
    const auto end = std::ranges::upper_bound(paragraphEnds, line);
    if (end == paragraphEnds.end())
        return true;
    const int first = end == paragraphEnds.begin() ? 0 : *(end - 1);
    return line == first || (line - first >= 2 && *end - line >= 2);
}

std::vector<PlannedPage> planPages(const std::vector<PlanBlock> &blocks, int pageHeight)
{
    return Planner(blocks, pageHeight).plan();
}

} // namespace ita
