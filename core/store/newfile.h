// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/storage/access.h"
#include "core/storage/rescue.h"
#include "core/store/filelock.h"

#include <functional>
#include <memory>

namespace ita {

/// Makes an office file under a temporary name beside `path`, then renames it, replacing an
/// existing file. The caller holds the lock. After an error nothing has changed. `accept`, if any,
/// is called with the temporary name of the finished file and can still refuse it.
Outcome makeFile(const QString &path, const Subtree &office, const JournalEntry &entry,
    const std::function<Outcome(const QString &made)> &accept = {});

/// The same for one that is made again, history, keys and all. Damaged when its entries do not get
/// the hashes that they had.
Outcome makeFile(const QString &path, const RebuiltOffice &office);

/// Whether a file can be made there: refuses a folder, a pipe, a file unless it may be overwritten,
/// one that is read-only, a place in a folder that does not exist.
Outcome checkTarget(const QString &path, Overwrite overwrite);

/// The lock for making a file there. Storage with the reason when no lock file can be made.
Result<std::unique_ptr<FileLock>> lockForMaking(const QString &path, const Opener &opener);

} // namespace ita
