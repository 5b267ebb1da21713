// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plan/breakplaces.h"

namespace ita {

/// Goes down a page band by band and row by row, and knows where the next one begins.
class PageCursor
{
public:
    PageCursor(const std::vector<PlanBlock> &blocks, int pageHeight, int tightness)
        : m_blocks(blocks)
        , m_pageHeight(pageHeight)
        , m_tightness(tightness)
    {
    }

    /// Goes to the band or row of the place. Returns whether its block begins on the page, so that
    /// a table has its header there, which ends at top().
    bool enter(const BreakPlace &place);
    /// Goes to the end of the present band, row or part of a row.
    void leave(int height) { m_top += height; }
    int top() const { return m_top; }
    int tightness() const { return m_tightness; }

private:
    const std::vector<PlanBlock> &m_blocks;
    int m_pageHeight;
    int m_tightness;
    int m_top = 0;
    int m_block = -1; ///< -1: nothing is on the page yet
};

int bandHeight(const PlanBlock &block, int band, int tightness);

/// The height of a row, or of its lines from the first to the second place, both in the row.
int partHeight(const PlanBlock &table, int row, std::span<const int> from, std::span<const int> to,
    int tightness);

/// Where a page ends, as the index of a place, and how much it is tightened at most.
struct PageEnd
{
    size_t place = 0;
    bool tight = false;

    bool operator==(const PageEnd &) const = default;
};

/// The ends of pages with which the sum of the costs is least. The last is the end of the last
/// block.
std::vector<PageEnd> bestBreaks(
    const std::vector<PlanBlock> &blocks, const BreakPlaces &places, int pageHeight);

} // namespace ita
