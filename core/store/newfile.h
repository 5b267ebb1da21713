// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/storage/journal.h"

namespace ita {

class Database;

/// Makes an office file under a temporary name beside `path`, then renames it, replacing an
/// existing file. The caller holds the lock. After an error nothing has changed.
Outcome makeFile(const QString &path, const Subtree &office, const JournalEntry &entry);

/// Makes a complete copy of an open file in the same way.
Outcome copyFile(Database &database, const QString &path);

} // namespace ita
