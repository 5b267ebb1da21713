// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/fontcache.h"

#include "ui/print/text/fonts.h"
#include "ui/print/text/pagestyle.h"

namespace ita {

FontCache::FontCache(QString family, double lineSpacing)
    : m_family(std::move(family))
    , m_lineSpacing(lineSpacing)
{
}

TextFont &FontCache::font(double points, bool bold)
{
    const int size = unitsFromPoints(points);
    auto &font = m_fonts[{ size, bold }];
    if (!font)
        font = std::make_unique<TextFont>(
            ReportTypefaces::font(m_family, size, bold), m_lineSpacing);
    return *font;
}

bool FontCache::isFull() const
{
    constexpr size_t kMostPieces = 300'000;
    size_t pieces = 0;
    for (const auto &[key, font] : m_fonts)
        pieces += font->pieceCount();
    return pieces > kMostPieces;
}

} // namespace ita
