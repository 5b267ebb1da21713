// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// A result code of SQLite, extended or not, in words that name the file and what can be done.
Error sqliteError(int code, const QString &path, const QString &detail);

} // namespace ita
