// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdffont.h"

#include <string>
#include <vector>

namespace ita {

/// A glyph, its position and the text it stands for; the text is empty for the NIKHAHIT of a SARA
/// AM. Lengths are in the units of the font size, y upwards.
struct DrawnGlyph
{
    int glyph = 0; ///< of the typeface
    double x = 0;
    double y = 0;
    QStringView text;
};

/// Glyphs of one font, one behind the other.
struct DrawnRun
{
    PdfFont *font = nullptr;
    double size = 0;
    std::string operators; ///< that choose the font
    std::vector<DrawnGlyph> glyphs;
};

/// Adds a line of text to a page's drawing, between BT and ET. Each run is one string in which only
/// glyph widths move the pen, and so is the step from one to the next, because readers take any
/// other move for a space or a new line. Marks become shapes that contain their shift, and a
/// NIKHAHIT becomes part of its SARA AM. Positions are exact to a five-hundredth of the font size.
void writeLine(std::string &drawing, const std::vector<DrawnRun> &runs);

} // namespace ita
