// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdfoutline.h"

#include <QByteArray>

#include <vector>

namespace ita {

/// Builds a TrueType font file for embedding in a PDF: outlines, and composite glyphs. Lengths are
/// in font units, y upwards.
class PdfTrueType
{
public:
    /// Metrics of the whole font; `descent` is negative.
    struct Metrics
    {
        int unitsPerEm = 1000;
        int ascent = 0;
        int descent = 0;
    };
    /// A glyph of the font that is moved by (x, y) in a composite glyph.
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
    /// The advance width of a glyph.
    int advance(int glyph) const { return m_glyphs[static_cast<size_t>(glyph)].advance; }
    /// Adds a glyph and returns its number, or -1 when there are too many glyphs. The first glyph
    /// is shown by readers for missing glyphs.
    int addOutline(const std::vector<OutlineContour> &contours, int advance);
    /// The same for a composite glyph. Its parts must be outlines, not composite glyphs.
    int addComposite(const std::vector<Part> &parts, int advance);

    /// The box around all glyphs.
    Box box() const;
    QByteArray file() const;

private:
    struct GlyphData
    {
        QByteArray bytes; ///< empty for a glyph without outline
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
