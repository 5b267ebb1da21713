// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/qrcode.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace ita {

QrCode qrCode(QByteArrayView text)
{
    constexpr int kLeastVersion = 3;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char *>(text.data()),
            kLeastVersion, QR_ECLEVEL_M),
        &QRcode_free);
    if (!made)
        return {};
    QrCode code { made->width, QBitArray(qsizetype(made->width) * made->width) };
    for (int i = 0; i < code.dark.size(); ++i)
        code.dark.setBit(i, made->data[i] & 1);
    return code;
}

QList<QRect> QrCode::darkAreas() const
{
    QList<QRect> areas;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            int end = x;
            while (end < size && isDark(end, y))
                ++end;
            if (end == x)
                continue;
            const auto above = std::ranges::find_if(areas, [&](const QRect &area) {
                return area.bottom() == y - 1 && area.left() == x && area.width() == end - x;
            });
            if (above == areas.end())
                areas.append({ x, y, end - x, 1 });
            else
                above->setBottom(y);
            x = end;
        }
    return areas;
}

} // namespace ita
