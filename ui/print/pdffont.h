// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <vector>

class QPDF;

namespace ita {

/// Numbers that belong to a glyph together with the text it stands for.
class GlyphTexts
{
public:
    /// The number of `text` drawn with glyph `cid`; a pair not met before gets `fresh`.
    int numberOf(int cid, QStringView text, int fresh);
    /// Calls visit(cid, text, number) for every pair, by cid and then by age.
    template <typename Visit> void visit(Visit visitPair) const
    {
        for (size_t cid = 0; cid < m_byCid.size(); ++cid) {
            for (const auto &[text, number] : m_byCid[cid])
                visitPair(static_cast<int>(cid), text, number);
        }
    }

private:
    std::vector<std::vector<std::pair<QStringView, int>>> m_byCid;
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
    /// Says that the drawing uses `cid`. Call for all CIDs before the first cidFor().
    void use(int cid);
    /// The CID to write for `text` drawn with glyph `cid`; -1 when the font has no codes left.
    /// `text` must live until write().
    int cidFor(int cid, QStringView text);
    /// Puts glyph map, widths, character set and ToUnicode for the CIDs given out into the
    /// document.
    void write(QPDF &pdf);

private:
    void readWidths(QPDFObjectHandle widths);
    void writeWidths();
    void writeCharacterSet(QPDF &pdf);
    std::string toUnicode() const;

    QPDFObjectHandle m_font;
    QPDFObjectHandle m_descendant;
    std::vector<double> m_widths;
    double m_defaultWidth = 1000;
    std::vector<int> m_glyphOfCid; ///< grows by one for each fresh CID
    std::vector<bool> m_ownTextKnown; ///< by drawn CID: whether its first text has been met
    GlyphTexts m_cids;
};

} // namespace ita
