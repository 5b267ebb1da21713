// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plan/planblock.h"

// Decides which lines go on which page, and where. Input and output are numbers.

namespace ita {

/// A part of a block on a page.
struct PlacedPart
{
    enum class Kind { Bands, Header, Row };
    Kind kind = Kind::Bands;
    int block = 0;
    int row = 0;
    int top = 0; ///< from the top margin
    int height = 0;
    LineRange bands; ///< for Bands
    std::vector<LineRange> cells; ///< for a Row that is split; empty: all lines of all cells

    /// Whether the part is the beginning of its block; false for headers.
    bool beginsBlock() const;
};

struct PlannedPage
{
    int tightness = 0; ///< of its lines and gaps, see PlanBlock::tightens
    std::vector<PlacedPart> parts;
};

/// Plans pages of that height for the blocks in order, all pages as a whole: as few as possible,
/// then those with the least costs. It costs to leave room at the foot of a page, to cut a row or a
/// paragraph, and to leave a few lines alone on the last page. A page may be
/// tightened a little where that saves a page.
/// - Rows are cut between lines, with at least two lines on either side. Bands are split only where
///   PlanBand::maySplitBefore allows, unless they are higher than a page.
/// - Header rows repeat. keepWithNext is obeyed if one page can hold both parts.
/// - Everything is placed exactly once, in order, and nothing below the foot of a page, if each
///   single band and line fits below a header.
std::vector<PlannedPage> planPages(const std::vector<PlanBlock> &blocks, int pageHeight);

} // namespace ita
