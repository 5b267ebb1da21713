// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdffont.h"

#include <string>
#include <vector>

namespace ita {

/// A glyph of a page together with what it stands for.
struct GlyphUse
{
    int font = 0;
    GlyphShape shape;
    QStringView text;
};

/// The content stream of a page in the making. Its glyphs have no CIDs until all pages are known.
class PdfDrawing
{
public:
    std::string content;

    /// Adds the four hexadecimal digits of a glyph to the content. `text` must outlive the drawing.
    void addGlyph(const GlyphUse &use);
    /// Every glyph used, once, in the order of first use.
    const std::vector<GlyphUse> &uses() const { return m_uses; }
    /// Writes the digits; `cids` are those of uses().
    void setCids(const std::vector<int> &cids);

private:
    struct Look
    {
        QStringView text;
        GlyphShape shape;
        bool operator==(const Look &) const = default;
    };
    struct Place
    {
        size_t at = 0; ///< in the content
        int use = 0;
    };
    std::vector<GlyphUse> m_uses;
    std::vector<Place> m_places;
    std::vector<PairNumbers<Look>> m_known; ///< by font, by CID: index of m_uses
};

} // namespace ita
