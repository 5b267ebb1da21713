// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// Appearance of papers in formats of word processors, which break lines and pages themselves.
/// Lengths in 1/20 point, type sizes in points. The defaults are those of Thai official letters.
struct OfficeStyle
{
    QString family = QStringLiteral("TH SarabunPSK");
    int paperWidth = 11906; ///< of a portrait page
    int paperHeight = 16838;
    int marginLeft = 1701;
    int marginRight = 1134;
    int marginTop = 1417;
    int marginBottom = 1134;
    int numberTop = 709; ///< from the paper's edge to the page number

    double coverSize = 20;
    double coverOfficeSize = 18;
    double headingSize = 18;
    double bodySize = 16;
    double tableSize = 14;
    double captionSize = 10;
    double lineSpacing = 1; ///< times the typeface's own line height

    int coverDrop = 3402; ///< from the top margin to the title of a cover
    int firstLineIndent = 1417;
    int indentStep = 709;
    int hanging = 340; ///< of a number or dash before the text
    int blockGap = 113;
    int cellPadding = 57;
    int cellPaddingTop = 34;
    int penRoom = 737; ///< space for the pen above the line to sign on

    bool thaiDigits = true; ///< of page numbers

    int textWidth(bool landscape) const
    {
        return (landscape ? paperHeight : paperWidth) - marginLeft - marginRight;
    }
    int textHeight(bool landscape) const
    {
        return (landscape ? paperWidth : paperHeight) - marginTop - marginBottom;
    }
};

} // namespace ita
