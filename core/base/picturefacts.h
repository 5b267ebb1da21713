// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace ita {

/// What the head of a picture file says, read without decoding it.
struct PictureFacts
{
    bool isJpeg = false; ///< else a PNG
    qint64 width = 0; ///< in pixels
    qint64 height = 0;
};

/// Nothing for bytes that are neither PNG nor JPEG, or whose head is cut off.
std::optional<PictureFacts> pictureFacts(const QByteArray &bytes);

} // namespace ita
