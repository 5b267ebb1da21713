// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/storage/access.h"
#include "core/storage/rescue.h"

#include <functional>

namespace ita {

class Database;

/// Puts what `write` makes under another name beside `path` in its place when it is finished, over
/// what was there before. After an error nothing has changed.
Outcome makeBeside(const QString &path, const std::function<Outcome(const QString &made)> &write);

/// Makes an office file under a temporary name beside `path`, then renames it, replacing an
/// existing file. The caller holds the lock. After an error nothing has changed.
Outcome makeFile(const QString &path, const Subtree &office, const JournalEntry &entry);

/// The same for one that is made again, history, keys and all. Damaged when its entries do not get
/// the hashes that they had.
Outcome makeFile(const QString &path, const RebuiltOffice &office);

/// Makes a complete copy of an open file in the same way.
Outcome copyFile(Database &database, const QString &path);

/// Whether a file can be made there: refuses a folder, a pipe, a file unless it may be overwritten,
/// a place in a folder that does not exist.
Outcome checkTarget(const QString &path, Overwrite overwrite);

} // namespace ita
