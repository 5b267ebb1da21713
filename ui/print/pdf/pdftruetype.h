// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace ita {

/// An embedded TrueType font that can be given further glyphs, put together from those it has.
class PdfTrueType
{
public:
    /// A glyph of the font, moved; lengths in font units.
    struct Part
    {
        int glyph = 0;
        int x = 0;
        int y = 0;
    };

    /// Nothing if `file` is not a font that can be extended.
    static std::optional<PdfTrueType> read(const QByteArray &file);

    int unitsPerEm() const { return m_unitsPerEm; }
    int glyphCount() const { return static_cast<int>(m_glyphs.size()); }
    /// How far a glyph moves the pen.
    int advance(int glyph) const;
    /// Returns the new glyph's number, or -1 when a part is not there or there are too many glyphs.
    int addGlyph(const std::vector<Part> &parts, int advance);
    /// The font file with all added glyphs.
    QByteArray file() const;

private:
    bool readGlyphs();
    QByteArray bounds(const std::vector<Part> &parts) const;
    std::map<QByteArray, QByteArray> tables() const;

    std::map<QByteArray, QByteArray> m_tables;
    int m_unitsPerEm = 0;
    std::vector<QByteArray> m_glyphs;
    std::vector<std::pair<int, int>> m_metrics; ///< advance, left side bearing
};

} // namespace ita
