// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plan/planblock.h"

#include <span>

namespace ita {

/// The costs of page breaks are in thousandths of a page: a break that costs 60 is worth it where
/// it saves more than 6 % of a page.
inline constexpr int kPageCost = 1000;
/// The cost of a break that is made only if there is no other: inside a signature, after a heading.
inline constexpr int kForbidden = 100 * kPageCost;

/// A place where a page may end: before a band or a row, or between lines of a row.
struct BreakPlace
{
    int block = 0;
    int item = 0; ///< of the block: the band or row that is next, or that is cut
    int lines = -1; ///< index of the first line numbers of its cells, see linesAt(); -1: not cut
    int cost = 0;

    bool cutsRow() const { return lines >= 0; }
};

/// All places where pages of the blocks may end, in order, from the start of the first block to
/// the end of the last. A page break must not cost much, so each line has a place, the impossible
/// ones at a cost that no plan pays if it has a choice.
class BreakPlaces
{
public:
    BreakPlaces(const std::vector<PlanBlock> &blocks, int pageHeight);

    const std::vector<BreakPlace> &all() const { return m_places; }
    /// For each cell of the row that a place cuts, its first line after the break.
    std::span<const int> linesAt(const BreakPlace &place) const;

private:
    void addBands(int block);
    void addRows(int block);
    void addCuts(int block, int row);
    bool addCut(int block, int row, const std::vector<int> &lines, int cost);
    int costAbove(int block) const;

    const std::vector<PlanBlock> &m_blocks;
    int m_pageHeight;
    std::vector<BreakPlace> m_places;
    std::vector<int> m_lines;
};

} // namespace ita
