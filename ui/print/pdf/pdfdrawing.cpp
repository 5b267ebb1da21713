// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfdrawing.h"

#include "ui/print/pdf/pdfstream.h"

#include <algorithm>

namespace ita {

void PdfDrawing::addGlyph(const GlyphUse &use)
{
    const auto font = static_cast<size_t>(use.font);
    if (font >= m_known.size())
        m_known.resize(font + 1);
    const int fresh = static_cast<int>(m_uses.size());
    const int index = m_known[font].of(use.shape.cid, { use.text, use.shape }, fresh);
    if (index == fresh)
        m_uses.push_back(use);
    m_places.push_back({ content.size(), index });
    content.append("0000", 4);
}

void PdfDrawing::setCids(const std::vector<int> &cids)
{
    for (const Place &place : m_places)
        putHex(
            content.data() + place.at, static_cast<char16_t>(cids[static_cast<size_t>(place.use)]));
}

} // namespace ita
