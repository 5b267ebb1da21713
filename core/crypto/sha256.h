// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ita {

/// The SHA-256 of these bytes in 64 small hexadecimal digits, as sha256sum prints it.
QString sha256Hex(const QByteArray &bytes);

} // namespace ita
