// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ita {

/// All bytes of a file that came from elsewhere. Errors name the file: one that is not there or not
/// readable, a folder, a device, a pipe other than the program's own input, more than `most` bytes.
Result<QByteArray> readFile(const QString &path, qint64 most);

} // namespace ita
