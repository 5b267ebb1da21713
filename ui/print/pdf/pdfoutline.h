// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QPainterPath;

namespace ita {

/// A point of a TrueType outline, in font units, y upwards. Two consecutive off-curve points imply
/// an on-curve point in their middle.
struct OutlinePoint
{
    int x = 0;
    int y = 0;
    bool onCurve = true;

    bool operator==(const OutlinePoint &) const = default;
};
using OutlineContour = std::vector<OutlinePoint>;

/// The contours of a glyph whose `path` is in font units, y downwards. Quadratic curves, as in a
/// TrueType font, are kept exactly; other curves are approximated to less than a font unit.
std::vector<OutlineContour> outlineOf(const QPainterPath &path);

} // namespace ita
