// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"

#include <QCryptographicHash>

namespace ita {

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace ita
