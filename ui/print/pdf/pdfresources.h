// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdffont.h"

#include <QImage>
#include <QList>

#include <deque>

namespace ita {

/// What the pages of a PDF share, so that each font and image is in the file once. The number of
/// one is its name in a drawing: /F0, /I0.
class PdfResources
{
public:
    /// The number of the font with that typeface, whatever its size.
    int fontFor(const QRawFont &typeface);
    PdfFont &font(int number) { return m_fonts[static_cast<size_t>(number)]; }
    const std::deque<PdfFont> &fonts() const { return m_fonts; }

    int imageFor(const QImage &image);
    const QList<QImage> &images() const { return m_images; }

private:
    int fontNamedAs(const QRawFont &typeface);

    std::deque<PdfFont> m_fonts; ///< never move: callers keep them
    std::vector<std::pair<QRawFont, int>> m_known; ///< typefaces at each size met
    QList<QImage> m_images;
};

} // namespace ita
