// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/libqpdf.h"
#include "ui/print/pdf/pdftruetype.h"

#include <QRawFont>
#include <QStringView>

#include <string>
#include <vector>

class QPDF;

namespace ita {

/// What is drawn for one text: a glyph, possibly moved, possibly combined with a NIKHAHIT.
/// Positions are relative to the pen, y upwards, in 1/kGridPerEm of the font size.
struct GlyphShape
{
    static constexpr int kGridPerEm
        = 256; ///< too fine to be seen, but coarse enough that equal shapes repeat

    int glyph = 0; ///< of the typeface
    int x = 0;
    int y = 0;
    int under = -1; ///< the NIKHAHIT of a SARA AM; -1: none
    int underX = 0;
    int underY = 0;
    bool still = false; ///< has no width: the pen does not move

    bool operator==(const GlyphShape &) const = default;
    /// Whether it is an unchanged glyph of the typeface.
    bool isPlain() const { return x == 0 && y == 0 && under < 0 && !still; }
};

/// A typeface embedded in a PDF, with only the glyphs that were drawn. Text is written in two-byte
/// codes. Each code stands for one shape and one text, so that readers extract the exact text.
class PdfFont
{
public:
    explicit PdfFont(const QRawFont &typeface);

    const QRawFont &typeface() const { return m_typeface; }
    /// The advance width of a glyph of the typeface, in thousandths of the font size.
    double width(int glyph);
    /// The code for `text` drawn as `shape`. When the font is full, 0, which is shown as a box. The
    /// characters of `text` must outlive the font.
    int codeFor(const GlyphShape &shape, QStringView text);
    /// Whether codeFor() had no room for a new code.
    bool isFull() const { return m_full; }
    /// A new font object with the font file, and widths and texts of all codes.
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

    QRawFont m_typeface; ///< at a size of one pixel per font unit
    PdfTrueType m_file;
    std::vector<int> m_advances; ///< by glyph of the typeface; -1: not known yet
    std::vector<int> m_plain; ///< glyph of m_file by glyph of the typeface; -1: not added yet
    std::vector<Code> m_codes; ///< code 0 stands for no text
    std::vector<std::vector<int>> m_codesOf; ///< codes by glyph of the typeface
    bool m_full = false;
};

} // namespace ita
