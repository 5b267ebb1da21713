// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// The error for a result code of SQLite, extended or not: names the file and what to do about it.
Error sqliteError(int code, const QString &path, const QString &detail);

} // namespace ita
