// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdftruetype.h"

#include <QRawFont>
#include <QStringView>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

class QPDF;

namespace ita {

/// What is drawn for one piece of text: a glyph, perhaps moved, perhaps with a second one under it.
/// Places are in fractions 1/kGridPerEm of the font size, from where the pen is, y upwards.
struct GlyphShape
{
    static constexpr int kGridPerEm
        = 256; ///< finer than the eye; coarse enough to meet a shape again

    int glyph = 0; ///< of the typeface
    int x = 0;
    int y = 0;
    int under = -1; ///< the NIKHAHIT of a SARA AM; -1: none
    int underX = 0;
    int underY = 0;
    bool still = false; ///< the pen stays where it is

    bool operator==(const GlyphShape &) const = default;
    /// One glyph of the typeface as it is.
    bool isPlain() const { return x == 0 && y == 0 && under < 0 && !still; }
};

/// A typeface as a PDF embeds it: only what was drawn of it. Text is written in codes of two bytes;
/// each stands for one shape and one text, so that a reader finds the exact text.
class PdfFont
{
public:
    explicit PdfFont(const QRawFont &typeface);

    const QRawFont &typeface() const { return m_typeface; }
    /// How far a glyph of the typeface moves the pen, in thousandths of the font size.
    double width(int glyph);
    /// The code to write for `text` drawn as `shape`; 0, which shows a box, when there is no room
    /// for another one. `text` must outlive the font.
    int codeFor(const GlyphShape &shape, QStringView text);
    /// Whether a code was asked for that there was no room for.
    bool isFull() const { return m_full; }
    /// A new font object with file, widths and texts of the codes given out.
    QPDFObjectHandle write(QPDF &pdf) const;

private:
    struct Code
    {
        GlyphShape shape;
        QStringView text;
        int drawn = 0; ///< glyph of m_file
        int advance = 0; ///< in font units
    };
    int advance(int glyph);
    int plainGlyph(int glyph);
    int glyphFor(const GlyphShape &shape);
    int addShape(const GlyphShape &shape);
    QPDFObjectHandle descendant(QPDF &pdf) const;
    QPDFObjectHandle descriptor(QPDF &pdf) const;
    QPDFObjectHandle widths() const;
    std::string name() const;
    std::string toUnicode() const;
    double thousandths(int units) const;

    QRawFont m_typeface; ///< a pixel to the font unit
    PdfTrueType m_file;
    std::vector<int> m_advances; ///< by glyph of the typeface; -1: not known yet
    std::vector<int> m_plain; ///< by glyph of the typeface, the one of m_file; -1: not there
    std::vector<Code> m_codes; ///< the first one is no text's
    std::vector<std::vector<int>> m_codesOf; ///< by glyph of the typeface
    bool m_full = false;
};

} // namespace ita
