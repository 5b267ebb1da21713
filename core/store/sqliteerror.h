// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// The error for a result code of SQLite, extended or not: names the file and what to do about it.
/// `systemError` is the number of the system's last error that SQLite knows of; 0: none.
Error sqliteError(int code, const QString &path, const QString &detail, int systemError = 0);

} // namespace ita
