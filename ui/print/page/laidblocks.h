// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/plan/planblock.h"
#include "ui/print/text/fontcache.h"
#include "ui/print/text/pagestyle.h"
#include "ui/print/text/qrcode.h"
#include "ui/print/text/textlayout.h"

#include <QImage>
#include <QRectF>

#include <memory>

// Blocks of a document after line layout, before they are placed on pages. All lengths are in
// units, measured from the left margin.

namespace ita {

/// Input for the layout of a block.
struct LayoutContext
{
    const PageStyle &style;
    FontCache &fonts;
    TextLayouter &layouter;
    int width = 0; ///< between the margins
};

/// A line of text in a band.
struct BandText
{
    int band = 0;
    int text = 0; ///< of LaidStack::texts
    int line = 0; ///< of that text
    float x = 0; ///< left edge of the text's area
    int drop = 0; ///< distance below the top of the band
};

/// A line in a band: dotted for the pen, on its baseline, or a rule in its middle.
struct BandLine
{
    int band = 0;
    float x = 0;
    float width = 0;
};

/// An image in a band.
struct BandImage
{
    int band = 0;
    QRectF area; ///< y is measured from the top of the band
    QImage image;
};

/// A QR code in a band, drawn in the middle of its area.
struct BandCode
{
    int band = 0;
    QRectF area; ///< y is measured from the top of the band
    QrCode code;
};

/// A text block or a signature: bands from top to bottom.
struct LaidStack
{
    std::vector<LaidText> texts;
    std::vector<QList<Place>> places; ///< for each text the places of its paragraphs
    std::vector<PlanBand> bands;
    std::vector<BandText> lines; ///< in the order of bands
    std::vector<BandLine> dots; ///< in the order of bands
    std::vector<BandLine> rules; ///< in the order of bands
    std::vector<BandImage> images; ///< in the order of bands
    std::vector<BandCode> codes; ///< in the order of bands
    Place blank; ///< the field that is opened by a click on the dotted lines

    /// Adds a text whose area begins at x, one band per line.
    void addText(LaidText text, float x, const QList<Paragraph> &paragraphs, bool maySplit);
};

struct LaidHeading
{
    LaidText text;
    int x = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    Place place;
};

/// The numbers of lines of a row's cells by width, as far as they were needed to find the widths of
/// the columns; see tablewidths.h.
struct RowLines
{
    struct Known
    {
        quint16 width = 0; ///< in steps
        quint16 lines = 0;
    };
    std::vector<std::vector<Known>> cells; ///< by column
};

struct LaidRow
{
    std::vector<LaidText> cells;
    PlanRow plan;
    std::shared_ptr<RowLines> lines {}; ///< the same for all layouts of the row
    /// For each column whether a merged cell reaches over its left edge, and over the foot of the
    /// row; empty in a row without merged cells.
    std::vector<bool> joinedLeft {};
    std::vector<bool> joinedBelow {};
};

struct LaidTable
{
    std::vector<int> edges; ///< left edge of each column, then the right edge of the last
    std::vector<LaidHeading> headings;
    int headerHeight = 0;
    int padding = 0; ///< left and right of a cell's text
    int paddingTop = 0; ///< above and below a cell's text
    std::vector<std::shared_ptr<const LaidRow>> rows;
};

/// The lines of a cell or text for the planner of pages.
PlanCell planCell(const LaidText &text, const QList<Paragraph> &paragraphs);

using LaidBlock = std::variant<LaidStack, LaidTable>;

/// The width of a text that is centred in the right part of the page: half the width, or more if a
/// line is longer.
int rightWidth(const QList<Paragraph> &paragraphs, TextFont &font, const LayoutContext &context);

} // namespace ita
