// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdffont.h"

#include <string>
#include <vector>

namespace ita {

/// A glyph where it is drawn, and the text it stands for: none for the NIKHAHIT of a SARA AM.
/// Lengths are in the units of the font size, y upwards.
struct DrawnGlyph
{
    int glyph = 0; ///< of the typeface
    double x = 0;
    double y = 0;
    QStringView text;
};

/// Adds a line to a page's drawing, between BT and ET, as one string in which the pen only moves on
/// as the widths say: readers take anything else for a space or a new line. Marks become shapes
/// that have their shift built in, and a NIKHAHIT becomes part of its SARA AM. Nothing is off its
/// place by more than a five-hundredth of the font size.
void writeLine(
    std::string &drawing, PdfFont &font, double size, const std::vector<DrawnGlyph> &glyphs);

} // namespace ita
