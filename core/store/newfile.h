// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/storage/journal.h"

namespace ita {

class Database;

/// Makes an office file beside its place and moves it there when it is finished, over what was
/// there before. The caller holds the lock. After an error nothing has changed.
Outcome makeFile(const QString &path, const Subtree &office, const JournalEntry &entry);

/// The same for a copy of an open file, with all that is in it.
Outcome copyFile(Database &database, const QString &path);

} // namespace ita
