// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

namespace ita {

/// All layout is done in whole units of 1/20 point (1440 to the inch), whatever the device.
inline constexpr int kUnitsPerPoint = 20;
inline constexpr double kMmPerInch = 25.4;
inline constexpr int kUnitsPerInch = 72 * kUnitsPerPoint;

constexpr int unitsFromMm(double mm)
{
    return int(mm * kUnitsPerInch / kMmPerInch + 0.5);
}
constexpr int unitsFromPoints(double points)
{
    return int(points * kUnitsPerPoint + 0.5);
}
constexpr double mmFromUnits(double units)
{
    return units * kMmPerInch / kUnitsPerInch;
}

enum class Digits { Thai, Arabic };

/// How the pages look: lengths in millimetres, type sizes in points. The defaults are those of
/// Thai official letters.
struct PageStyle
{
    double paperWidth = 210; ///< of an upright page
    double paperHeight = 297;
    double marginLeft = 30; ///< margins are the same whichever way the page is turned
    double marginRight = 20;
    double marginTop = 25;
    double marginBottom = 20;

    QString family; ///< of an installed typeface; empty: the one built into the program
    double coverSize = 20;
    double coverOfficeSize = 18;
    double headingSize = 18;
    double bodySize = 16;
    double tableSize = 14;
    double lineSpacing = 1; ///< times the typeface's own line height

    double coverDrop = 60; ///< from the top margin to the title of the cover
    double firstLineIndent = 25;
    double blockGap = 2; ///< between blocks
    double headingGap = 2; ///< below a heading, besides the block gap
    double cellPadding = 1.4; ///< left and right of a cell's text
    double cellPaddingTop = 0.6; ///< above and below a cell's text
    double ruleWidth = 0.5; ///< points

    double penRoom = 13; ///< above the line that is signed
    double signatureLine = 46; ///< length of the dots that are signed
    double signatureWidth = 40; ///< at most, of the image of a signature
    double signatureHeight = 16; ///< at most
    double captionSize = 10; ///< of what is said about a signature

    Digits digits = Digits::Thai; ///< of page numbers
    double pageNumberTop = 12.5; ///< from the paper's edge to the top of the page number
    int firstNumberedPage = 2;

    double stripBottom = 5; ///< from the strip to the paper's lower edge, where no printer reaches
    double stripHeight = 11; ///< side of its QR code
    double stripGap = 2; ///< kept white around the code: four of its modules
    double stripSize = 9;

    bool operator==(const PageStyle &) const = default;

    QSizeF paper(bool landscape) const
    {
        return landscape ? QSizeF(paperHeight, paperWidth) : QSizeF(paperWidth, paperHeight);
    }
    /// "- ๒ -"; empty for a page without a number. Pages count from 1.
    QString pageNumber(int page) const;
    /// The room between the margins, in units. A strip that the bottom margin cannot hold takes its
    /// room from the text.
    int textWidth(bool landscape) const;
    int textHeight(bool landscape, bool withStrip = false) const;
};

} // namespace ita
