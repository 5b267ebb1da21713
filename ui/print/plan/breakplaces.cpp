// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan/breakplaces.h"

#include <algorithm>

namespace ita {
namespace {

constexpr int kParagraphCost = 15; ///< of a break inside a paragraph

/// Of a break inside a row; a short row costs more, because it is easily kept whole.
constexpr int kRowCost = 40;
constexpr int kShortRowCost = 400; ///< divided by the number of lines
constexpr int kShortPartCost = 20;
constexpr int kShortPart = 4; ///< lines

constexpr int kLeastLines = 2; ///< of a row on either side of a break

/// The number of lines of the tallest cell before or after the cut.
struct CutSize
{
    int before = 0;
    int after = 0;
    bool leavesCellEmpty = false; ///< a cell with text has none before the cut
};

CutSize sizeOf(const PlanRow &row, std::span<const int> lines)
{
    CutSize size;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const int count = row.cells[i].lineCount();
        size.before = std::max(size.before, lines[i]);
        size.after = std::max(size.after, count - lines[i]);
        size.leavesCellEmpty = size.leavesCellEmpty || (count > 0 && lines[i] == 0);
    }
    return size;
}

int costOf(const CutSize &size)
{
    if (size.before < kLeastLines || size.after < kLeastLines || size.leavesCellEmpty)
        return kForbidden;
    const bool isShort = std::min(size.before, size.after) < kShortPart;
    return kRowCost + kShortRowCost / (size.before + size.after) + (isShort ? kShortPartCost : 0);
}

/// The distances from the top of a row's text at which a line ends.
std::vector<int> depthsOf(const PlanRow &row)
{
    std::vector<int> depths;
    for (const PlanCell &cell : row.cells)
        for (int line = 1; line <= cell.lineCount(); ++line)
            depths.push_back(line * cell.lineHeight);
    std::ranges::sort(depths);
    depths.erase(std::unique(depths.begin(), depths.end()), depths.end());
    if (!depths.empty())
        depths.pop_back(); // the end of the row
    return depths;
}

int lastAllowed(const PlanCell &cell, int line)
{
    while (line > 0 && !cell.maySplitBefore(line))
        --line;
    return line;
}

} // namespace

BreakPlaces::BreakPlaces(const std::vector<PlanBlock> &blocks, int pageHeight)
    : m_blocks(blocks)
    , m_pageHeight(pageHeight)
{
    for (int block = 0; block < int(blocks.size()); ++block) {
        addBands(block);
        addRows(block);
    }
    m_places.push_back({ .block = int(blocks.size()) });
}

std::span<const int> BreakPlaces::linesAt(const BreakPlace &place) const
{
    const PlanRow &row = m_blocks[size_t(place.block)].rows[size_t(place.item)];
    return { m_lines.data() + place.lines, row.cells.size() };
}

/// The cost of a break above a block.
int BreakPlaces::costAbove(int block) const
{
    for (int above = block - 1; above >= 0; --above)
        if (!m_blocks[size_t(above)].isEmpty())
            return m_blocks[size_t(above)].keepWithNext ? kForbidden : 0;
    return 0;
}

void BreakPlaces::addBands(int block)
{
    const std::vector<PlanBand> &bands = m_blocks[size_t(block)].bands;
    for (int i = 0; i < int(bands.size()); ++i) {
        const int inside = bands[size_t(i)].maySplitBefore ? kParagraphCost : kForbidden;
        m_places.push_back(
            { .block = block, .item = i, .cost = i == 0 ? costAbove(block) : inside });
    }
}

void BreakPlaces::addRows(int block)
{
    for (int row = 0; row < int(m_blocks[size_t(block)].rows.size()); ++row) {
        m_places.push_back(
            { .block = block, .item = row, .cost = row == 0 ? costAbove(block) : 0 });
        addCuts(block, row);
    }
}

/// Cuts a row at each depth where a line ends: each cell breaks after the last line above the cut
/// after which it may.
void BreakPlaces::addCuts(int block, int row)
{
    const PlanBlock &table = m_blocks[size_t(block)];
    const std::vector<PlanCell> &cells = table.rows[size_t(row)].cells;
    const int height = table.rows[size_t(row)].textHeight() + table.cellPadding;
    const bool tall = table.headerHeight + height > m_pageHeight;
    std::vector<int> lines(cells.size());
    std::vector<int> allowed(cells.size());
    for (const int depth : depthsOf(table.rows[size_t(row)])) {
        for (size_t i = 0; i < cells.size(); ++i) {
            lines[i] = std::min(cells[i].lineCount(), depth / cells[i].lineHeight);
            allowed[i] = lastAllowed(cells[i], lines[i]);
        }
        const int cost = costOf(sizeOf(table.rows[size_t(row)], allowed));
        if (cost < kForbidden)
            addCut(block, row, allowed, cost);
        // Only a row that is higher than a page may have to be cut where it should not.
        if (tall && (cost >= kForbidden || lines != allowed))
            addCut(block, row, lines, kForbidden);
    }
}

/// Adds a place unless the one before it has the same lines.
bool BreakPlaces::addCut(int block, int row, const std::vector<int> &lines, int cost)
{
    if (m_places.back().cutsRow() && std::ranges::equal(linesAt(m_places.back()), lines))
        return false;
    m_places.push_back({ .block = block, .item = row, .lines = int(m_lines.size()), .cost = cost });
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    return true;
}

} // namespace ita
