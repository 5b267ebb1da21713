// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/pageplan.h"
#include "ui/print/text/fontcache.h"
#include "ui/print/text/pagestyle.h"
#include "ui/print/text/textlayout.h"

#include <QImage>
#include <QRectF>

#include <memory>

// Blocks of a document with all their lines cut and measured, before they are given pages. All
// lengths in units, from the left margin.

namespace ita {

/// What the layout of a block needs to know.
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
    float x = 0; ///< where the text's room begins
    int drop = 0; ///< below the top of the band
};

/// A dotted line for the pen, on the baseline of a band.
struct BandDots
{
    int band = 0;
    float x = 0;
    float width = 0;
};

/// An image in a band.
struct BandImage
{
    int band = 0;
    QRectF area; ///< y: below the top of the band
    QImage image;
};

/// A block of text or a signature: bands from top to bottom.
struct LaidStack
{
    std::vector<LaidText> texts;
    std::vector<QList<Place>> places; ///< by text, of each paragraph
    std::vector<PlanBand> bands;
    std::vector<BandText> lines; ///< in the order of bands
    std::vector<BandDots> dots; ///< in the order of bands
    std::vector<BandImage> images; ///< in the order of bands
    Place blank; ///< the field that the dotted lines stand for

    /// Adds a text whose room begins at x, one band per line.
    void addText(LaidText text, float x, const QList<Place> &textPlaces, bool maySplit);
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

struct LaidRow
{
    std::vector<LaidText> cells;
    PlanRow plan;
};

struct LaidTable
{
    std::vector<int> edges; ///< left of each column, and right of the last
    std::vector<LaidHeading> headings;
    int headerHeight = 0;
    int padding = 0; ///< left and right of a cell's text
    int paddingTop = 0; ///< above and below it
    std::vector<std::shared_ptr<const LaidRow>> rows;
};

using LaidBlock = std::variant<LaidStack, LaidTable>;

QList<Place> placesOf(const QList<Paragraph> &paragraphs);

/// The width of what is centred on the right: half the page, or more for a longer line.
int rightWidth(const QList<Paragraph> &paragraphs, TextFont &font, const LayoutContext &context);

} // namespace ita
