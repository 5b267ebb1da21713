// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QSizeF>
#include <QString>

namespace ita {

/// Layout on every device uses units of 1/20 point (1440 per inch).
inline constexpr int kUnitsPerPoint = 20;
inline constexpr double kMmPerInch = 25.4;
inline constexpr int kUnitsPerInch = 72 * kUnitsPerPoint;

/// To the nearest, as std::lround(), which is no constant expression.
constexpr int roundedUnits(double units)
{
    const int below = int(units);
    return units - below < 0.5 ? below : below + 1;
}
constexpr int unitsFromMm(double mm)
{
    return roundedUnits(mm * kUnitsPerInch / kMmPerInch);
}
constexpr int unitsFromPoints(double points)
{
    return roundedUnits(points * kUnitsPerPoint);
}
constexpr double mmFromUnits(double units)
{
    return units * kMmPerInch / kUnitsPerInch;
}

enum class Digits { Thai, Arabic };

/// Appearance of the pages. Lengths are in millimetres, type sizes in points. The defaults are
/// those of Thai official letters.
struct PageStyle
{
    double paperWidth = 210; ///< of a portrait page
    double paperHeight = 297;
    double marginLeft = 30; ///< margins are the same for portrait and landscape
    double marginRight = 20;
    double marginTop = 25;
    double marginBottom = 20;

    QString family; ///< an installed typeface; empty: the built-in one
    double coverSize = 20;
    double coverOfficeSize = 18;
    double headingSize = 18;
    double bodySize = 16;
    double tableSize = 14;
    double lineSpacing = 1; ///< times the typeface's own line height

    double coverDrop = 60; ///< from the top margin to the title of the cover
    double firstLineIndent = 25;
    double indentStep = 12.5; ///< of TextBlock::indent
    double blockGap = 2; ///< between blocks
    double headingGap = 2; ///< below a heading, besides the block gap
    double cellPadding = 1.0; ///< left and right of a cell's text
    double cellPaddingTop = 0.6; ///< above and below a cell's text
    double ruleWidth = 0.5; ///< points

    double penRoom = 13; ///< space for the pen above the line to sign on
    double signatureLine = 46; ///< length of the dotted line to sign on
    double signatureWidth = 40; ///< maximum, of the image of a signature
    double signatureHeight = 16; ///< maximum
    double captionSize = 10; ///< of Signature::caption

    double memoEmblem = 15; ///< height of the emblem in the Letterhead of a memo
    double emblem = 30; ///< in any other
    double memoSize = 29; ///< type size of the title of a memo
    double labelSize = 20; ///< type size of the labels of a LabelLine

    Digits digits = Digits::Thai; ///< of page numbers
    double pageNumberTop = 12.5; ///< from the paper's edge to the top of the page number

    double stripBottom = 5; ///< from the strip to the lower paper edge, where printers cannot print
    double stripHeight = 11; ///< also the side of the QR code
    double stripGap = 2; ///< white space around the QR code: four modules
    double stripSize = 9;

    bool operator==(const PageStyle &) const = default;

    QSizeF paper(bool landscape) const
    {
        return landscape ? QSizeF(paperHeight, paperWidth) : QSizeF(paperWidth, paperHeight);
    }
    /// "- ๒ -" with dashes; empty for a page without a number, which is 0.
    QString pageNumber(int number, PageNumbers numbers = PageNumbers::Dashes) const;
    /// Width and height between the margins, in units. If the strip does not fit into the bottom
    /// margin, the text height is reduced.
    int textWidth(bool landscape) const;
    int textHeight(bool landscape, bool withStrip = false) const;
};

} // namespace ita
