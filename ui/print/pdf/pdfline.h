// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdfdrawing.h"

namespace ita {

/// A glyph where it was drawn, in the units of the text's own space.
struct DrawnGlyph
{
    int cid = 0;
    double x = 0;
    double y = 0;
};

/// The font a line is drawn with.
struct LineFont
{
    int index = 0; ///< for GlyphUse
    const PdfFont &font;
    double size = 1; ///< above 0
};

/// Adds a line to the drawing, as one string in which the pen only moves on as the widths say:
/// readers take anything else for a space or a new line. Marks become shapes that have their shift
/// built in, and a NIKHAHIT becomes part of its SARA AM. `parts` is what each glyph stands for.
/// Nothing is off its place by more than a five-hundredth of the font size.
void writeLine(PdfDrawing &drawing, const LineFont &font, const std::vector<DrawnGlyph> &glyphs,
    const std::vector<QStringView> &parts);

} // namespace ita
