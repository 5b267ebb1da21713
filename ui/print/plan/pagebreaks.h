// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plan/breakplaces.h"

namespace ita {

/// Goes down a page band by band and row by row, and knows where the next one begins.
class PageCursor
{
public:
    PageCursor(const std::vector<PlanBlock> &blocks, int pageHeight)
        : m_blocks(blocks)
        , m_pageHeight(pageHeight)
    {
    }

    /// Goes to the band or row of the place. Returns whether its block begins on the page, so that
    /// a table has its header there, which ends at top().
    bool enter(const BreakPlace &place);
    /// Goes to the end of the present band, row or part of a row.
    void leave(int height) { m_top += height; }
    int top() const { return m_top; }

private:
    const std::vector<PlanBlock> &m_blocks;
    int m_pageHeight;
    int m_top = 0;
    int m_block = -1; ///< -1: nothing is on the page yet
};

/// The height of a row, or of its lines from the first to the second place, both in the row.
int partHeight(const PlanBlock &table, int row, std::span<const int> from, std::span<const int> to);

/// The places, as indices, at which pages end so that the sum of the costs is least. The last is
/// the end of the last block.
std::vector<size_t> bestBreaks(
    const std::vector<PlanBlock> &blocks, const BreakPlaces &places, int pageHeight);

} // namespace ita
