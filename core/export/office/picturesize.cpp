// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/office/picturesize.h"

#include <algorithm>
#include <cmath>

namespace ita {

QSize printedSize(const PictureFacts &picture, QSize page)
{
    constexpr double kUnitsPerPixel = 15; // at 96 in an inch
    constexpr double kMostOfPage = 0.75;
    const double width = double(std::max<qint64>(1, picture.width)) * kUnitsPerPixel;
    const double height = double(std::max<qint64>(1, picture.height)) * kUnitsPerPixel;
    const double scale
        = std::min({ 1.0, page.width() / width, page.height() * kMostOfPage / height });
    return { std::max(1, int(std::lround(width * scale))),
        std::max(1, int(std::lround(height * scale))) };
}

} // namespace ita
