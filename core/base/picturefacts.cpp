// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picturefacts.h"

#include <QByteArrayView>

namespace ita {
namespace {

/// A number of `count` bytes, the highest first; -1 beyond the end.
qint64 numberAt(QByteArrayView bytes, qsizetype at, int count)
{
    if (at < 0 || at + count > bytes.size())
        return -1;
    qint64 number = 0;
    for (int i = 0; i < count; ++i)
        number = number << 8 | uchar(bytes[at + i]);
    return number;
}

std::optional<PictureFacts> pngFacts(QByteArrayView bytes)
{
    constexpr qsizetype kHead = 16; // signature, length and name of the first chunk
    const PictureFacts facts { false, numberAt(bytes, kHead, 4), numberAt(bytes, kHead + 4, 4) };
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < kHead + 8
        || bytes.sliced(kHead - 4, 4) != QByteArrayView("IHDR"))
        return {};
    return facts;
}

/// Whether a segment with that marker holds the size of the picture.
bool isFrame(qint64 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureFacts> jpegFacts(QByteArrayView bytes)
{
    if (numberAt(bytes, 0, 3) != 0xFFD8FF)
        return {};
    for (qsizetype at = 2; numberAt(bytes, at, 1) == 0xFF;) {
        const qint64 marker = numberAt(bytes, at + 1, 1);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        if (isFrame(marker) && numberAt(bytes, at + 7, 2) >= 0)
            return PictureFacts { true, numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2) };
        const qint64 length = numberAt(bytes, at + 2, 2);
        if (length < 2)
            return {};
        at += 2 + length;
    }
    return {};
}

} // namespace

std::optional<PictureFacts> pictureFacts(const QByteArray &bytes)
{
    const auto png = pngFacts(bytes);
    return png ? png : jpegFacts(bytes);
}

} // namespace ita
