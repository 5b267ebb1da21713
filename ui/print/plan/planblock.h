// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// What the planner of pages knows of a document: heights, and where a page may end. No fonts, no
// texts.

namespace ita {

/// How much a page is tightened to save a short rest from a page of its own: by that many
/// hundredths of its lines and tenths of its gaps.
inline constexpr int kTightest = 4;

constexpr int tightLine(int height, int tightness)
{
    return height - height * tightness / 100;
}
constexpr int tightGap(int gap, int tightness)
{
    return gap - gap * tightness / 10;
}

/// The lines of a table cell, all of one height.
struct PlanCell
{
    int lineHeight = 0;
    std::vector<int> paragraphEnds; ///< one past the last line of each
    std::vector<int> keptEnds; ///< those of them that are kept on a page with the next line

    int lineCount() const { return paragraphEnds.empty() ? 0 : paragraphEnds.back(); }
    int height() const { return lineCount() * lineHeight; }
    /// Whether a page may end before that line. At least two lines of a paragraph stay together.
    bool maySplitBefore(int line) const;
};

struct PlanRow
{
    std::vector<PlanCell> cells;

    int textHeight() const; ///< of the tallest cell
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
    bool tightens = false; ///< whether its lines may move closer together
    bool atFoot = false; ///< placed at the foot of its page
    bool keepWithNext = false; ///< its end is kept on a page with the start of the next block

    std::vector<PlanBand> bands;

    int headerHeight = 0; ///< printed on every page of the table; at most half a page
    int cellPadding = 0; ///< above plus below the text of a row
    std::vector<PlanRow> rows;

    bool isEmpty() const { return bands.empty() && rows.empty(); }
    int size() const { return int(bands.size() + rows.size()); } ///< number of bands or rows
    bool isTable() const { return !rows.empty(); }
    /// The heights on a page of that tightness.
    int lineHeight(int height, int tightness) const;
    int padding(int tightness) const;
};

struct LineRange
{
    int first = 0;
    int end = 0; ///< one past the last

    int size() const { return end - first; }
};

} // namespace ita
