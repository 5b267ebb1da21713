// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfresources.h"

#include <algorithm>

namespace ita {

int PdfResources::fontFor(const QRawFont &typeface)
{
    for (const auto &[known, number] : m_known) {
        if (known == typeface)
            return number;
    }
    const int number = fontNamedAs(typeface);
    m_known.emplace_back(typeface, number);
    return number;
}

int PdfResources::fontNamedAs(const QRawFont &typeface)
{
    const auto same = std::ranges::find_if(m_fonts, [&typeface](const PdfFont &font) {
        return font.typeface().familyName() == typeface.familyName()
            && font.typeface().styleName() == typeface.styleName();
    });
    if (same != m_fonts.end())
        return static_cast<int>(same - m_fonts.begin());
    m_fonts.emplace_back(typeface);
    return static_cast<int>(m_fonts.size()) - 1;
}

int PdfResources::imageFor(const QImage &image)
{
    const auto same = std::ranges::find(m_images, image.cacheKey(), &QImage::cacheKey);
    if (same != m_images.end())
        return static_cast<int>(same - m_images.begin());
    m_images.append(image);
    return static_cast<int>(m_images.size()) - 1;
}

} // namespace ita
