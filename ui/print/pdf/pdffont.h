// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdftruetype.h"

#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <vector>

class QPDF;

namespace ita {

/// What is drawn for one piece of text: a glyph, perhaps moved, perhaps with a second one under it.
/// Places are in fractions 1/kGridPerEm of the font size, seen from where the pen is.
struct GlyphShape
{
    static constexpr int kGridPerEm
        = 256; ///< finer than the eye; coarse enough to meet a shape again

    int cid = 0;
    int x = 0;
    int y = 0;
    int underCid = -1; ///< the NIKHAHIT of a SARA AM; -1: none
    int underX = 0;
    int underY = 0;
    bool still = false; ///< the pen stays where it is

    bool operator==(const GlyphShape &) const = default;
    /// One glyph of the font as it is.
    bool isPlain() const { return x == 0 && y == 0 && underCid < 0 && !still; }
};

/// Numbers for pairs of a small number and a value, found fast.
template<typename Value>
class PairNumbers
{
public:
    /// The number of (first, second); a pair not met before gets `fresh`.
    int of(int first, const Value &second, int fresh)
    {
        const auto at = static_cast<size_t>(first);
        if (at >= m_known.size())
            m_known.resize(at + 1);
        for (const auto &[value, number] : m_known[at]) {
            if (value == second)
                return number;
        }
        m_known[at].emplace_back(second, fresh);
        return fresh;
    }

private:
    std::vector<std::vector<std::pair<Value, int>>> m_known;
};

/// A TrueType font as QPdfWriter embeds it: two-byte codes (CIDs) that are glyph numbers. One glyph
/// may stand for several texts; each further text gets a fresh CID that shows the same glyph.
class PdfFont
{
public:
    /// Nothing if the font is of another make.
    static std::optional<PdfFont> read(const QPDFObjectHandle &font);

    /// How far a glyph moves the pen, in thousandths of the font size.
    double width(int cid) const;
    /// Whether other shapes than plain ones can be made.
    bool canShape() const { return m_file.has_value(); }
    /// Says that the drawing uses `shape`. Call for all shapes before the first cidFor().
    void use(const GlyphShape &shape);
    /// The CID to write for `text` drawn as `shape`; -1 when the font has no room left.
    int cidFor(const GlyphShape &shape, QStringView text);
    /// Puts the font file, the glyph map, widths, character set and ToUnicode for the CIDs given
    /// out into the document.
    void write(QPDF &pdf);

private:
    /// A code that texts use, and the glyph it shows.
    struct Code
    {
        int glyph = 0;
        double width = 0;
    };
    void readWidths(QPDFObjectHandle widths);
    void readFile();
    int glyphFor(const GlyphShape &shape);
    void writeFile(QPDF &pdf);
    void writeWidths();
    void writeCharacterSet(QPDF &pdf);
    std::string toUnicode() const;

    QPDFObjectHandle m_font;
    QPDFObjectHandle m_descendant;
    std::vector<double> m_widths;
    double m_defaultWidth = 1000;
    std::optional<PdfTrueType> m_file;
    PairNumbers<GlyphShape> m_glyphs;
    std::vector<Code> m_codes; ///< by CID; grows by one for each fresh CID
    std::vector<std::optional<QString>> m_texts; ///< by CID
    PairNumbers<QString> m_cids; ///< by glyph and text
};

} // namespace ita
