// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace ita {

/// What each glyph of a line stands for, in drawing order; an empty part says nothing of its own.
/// Put together again, the parts are exactly the text (unless there is no glyph).
struct GlyphTexts
{
    std::vector<QStringView> parts;
    bool aligned = false; ///< every part belongs to its very glyph
};

/// Matches `text` with the glyphs drawn for it. They are aligned when every character has one
/// glyph, SARA AM two (NIKHAHIT and SARA AA), invisible characters perhaps none. Otherwise, as with
/// ligatures, the text is spread evenly over the glyphs.
GlyphTexts textPerGlyph(QStringView text, qsizetype glyphCount);

/// Whether readers need the text spelled out (/ActualText) to return it exactly, since they make up
/// spaces on their own. Not done without need: a line that is spelled out is one word to Poppler,
/// so its words can be neither selected nor searched as such.
bool needsSpelling(QStringView text, const GlyphTexts &glyphs);

} // namespace ita
