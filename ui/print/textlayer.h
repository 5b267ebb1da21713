// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace ita {

/// The part of `text` that each of `glyphCount` glyphs stands for, in drawing order; an empty part
/// says nothing of its own. Put together again, the parts are exactly `text` (unless there is no
/// glyph). Counts agree when every character has one glyph, SARA AM two (NIKHAHIT and SARA AA).
/// Where they do not, as with ligatures, the text is spread evenly over the glyphs.
std::vector<QStringView> textPerGlyph(QStringView text, qsizetype glyphCount);

} // namespace ita
