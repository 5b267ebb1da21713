// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdfoutline.h"

#include <QByteArray>

#include <vector>

namespace ita {

/// A TrueType font file in the making, as a PDF embeds it: outlines, and glyphs put together from
/// others. Lengths are in font units, y upwards.
class PdfTrueType
{
public:
    /// What holds for the whole font; `descent` is negative.
    struct Metrics
    {
        int unitsPerEm = 1000;
        int ascent = 0;
        int descent = 0;
    };
    /// A glyph of the font, moved.
    struct Part
    {
        int glyph = 0;
        int x = 0;
        int y = 0;
    };
    struct Box
    {
        int left = 0;
        int bottom = 0;
        int right = 0;
        int top = 0;

        Box united(const Box &other) const;
    };

    explicit PdfTrueType(const Metrics &metrics);

    int glyphCount() const { return static_cast<int>(m_glyphs.size()); }
    /// How far a glyph moves the pen.
    int advance(int glyph) const { return m_glyphs[static_cast<size_t>(glyph)].advance; }
    /// Each of these returns the new glyph's number, or -1 when there are too many glyphs. The
    /// first glyph is the one that readers show for what is not there.
    int addOutline(const std::vector<OutlineContour> &contours, int advance);
    /// Parts must be outlines.
    int addComposite(const std::vector<Part> &parts, int advance);

    /// The box around all glyphs.
    Box box() const;
    QByteArray file() const;

private:
    struct GlyphData
    {
        QByteArray bytes; ///< empty for a glyph that shows nothing
        Box box;
        int points = 0;
        int contours = 0;
        int advance = 0;
        bool composite = false;
    };
    int add(GlyphData glyph);
    QByteArray head() const;
    QByteArray horizontalHeader() const;
    QByteArray maxima() const;

    Metrics m_metrics;
    std::vector<GlyphData> m_glyphs;
};

} // namespace ita
