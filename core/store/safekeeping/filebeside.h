// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace ita {

class Database;

/// Calls `write` for a temporary file beside `path`, then syncs it and renames it to `path`,
/// replacing an existing file. The caller holds the lock. After an error nothing has changed.
Outcome makeBeside(const QString &path, const std::function<Outcome(const QString &made)> &write);

/// Makes a complete copy of an open file in this way.
Outcome copyFile(Database &database, const QString &path);

} // namespace ita
