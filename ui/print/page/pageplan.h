// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

// Decides which lines go on which page. Input and output are numbers, without fonts or texts.

namespace ita {

/// The lines of a table cell, all of one height.
struct PlanCell
{
    int lineHeight = 0;
    std::vector<int> paragraphEnds; ///< one past the last line of each

    int lineCount() const { return paragraphEnds.empty() ? 0 : paragraphEnds.back(); }
    /// Whether a page may end before that line. At least two lines of a paragraph stay together.
    bool maySplitBefore(int line) const;
};

struct PlanRow
{
    std::vector<PlanCell> cells;
};

/// A band across the page that is never cut, such as a line of text.
struct PlanBand
{
    int height = 0;
    bool maySplitBefore = false; ///< whether a page may end above it
};

/// A text or signature (bands), or a table (rows).
struct PlanBlock
{
    int gap = 0; ///< space above, except at the top of a page
    int drop = 0; ///< space above, also at the top of a page
    bool atFoot = false; ///< placed at the foot of its page
    bool keepWithNext = false; ///< its end is kept on a page with the start of the next block

    std::vector<PlanBand> bands;

    int headerHeight = 0; ///< printed on every page of the table; at most half a page
    int cellPadding = 0; ///< above plus below the text of a row
    std::vector<PlanRow> rows;
};

struct LineRange
{
    int first = 0;
    int end = 0; ///< one past the last
};

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
};

struct PlannedPage
{
    std::vector<PlacedPart> parts;
};

/// Fills pages of that height with the blocks in order.
/// - A row that fits on one page is not split; a taller one is split between lines. Bands are split
///   only where PlanBand::maySplitBefore allows, unless they are higher than a page.
/// - Header rows repeat. keepWithNext is obeyed if one page can hold both parts.
/// - Everything is placed exactly once and nothing below the foot of a page, if each single band
/// and
///   line fits below a header.
std::vector<PlannedPage> planPages(const std::vector<PlanBlock> &blocks, int pageHeight);

} // namespace ita
