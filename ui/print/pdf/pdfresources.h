// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdffont.h"

#include <QImage>
#include <QList>

#include <deque>

namespace ita {

/// Fonts and images shared by the pages of a PDF, so that each is in the file once. Its number
/// gives its name in a drawing: /F0, /I0.
class PdfResources
{
public:
    /// The number of the font with that typeface; the size does not matter.
    int fontFor(const QRawFont &typeface);
    PdfFont &font(int number) { return m_fonts[static_cast<size_t>(number)]; }
    const std::deque<PdfFont> &fonts() const { return m_fonts; }

    int imageFor(const QImage &image);
    const QList<QImage> &images() const { return m_images; }

private:
    int fontNamedAs(const QRawFont &typeface);

    std::deque<PdfFont> m_fonts; ///< a deque, so that references stay valid
    std::vector<std::pair<QRawFont, int>> m_known; ///< font numbers by typeface and size
    QList<QImage> m_images;
};

} // namespace ita
