// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QImage;
class QMimeData;

namespace ita {

/// The value of a block's picture from the bytes of a file. The error says why it cannot be taken:
/// no PNG or JPEG, too large, damaged.
Result<QString> pictureFromBytes(const QByteArray &bytes);
Result<QString> pictureFromFile(const QString &path);
/// Of a picture on the clipboard, or of a picture file that was copied there.
Result<QString> pictureFromClipboard(const QMimeData &data);

/// The picture of a value; null when there is none or it cannot be decoded.
QImage pictureOf(const QString &value);

} // namespace ita
