// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// Marks a SQLite file as an office file: the bytes "ITAr".
inline constexpr quint32 kApplicationId = 0x49544172;

/// What the first bytes of an office file say.
struct FileHeader
{
    int schema = 0;
    /// A program ended in the middle of a change; SQLite will take it back on opening.
    bool hasHotJournal = false;
};

/// Looks at a file without opening it in SQLite, which might already change it. Says in which way
/// a file is not one that this program can open: missing, a folder, unreadable, not ours, damaged,
/// or with a schema above `newest`.
Result<FileHeader> readHeader(const QString &path, int newest);

/// The rollback journal that SQLite keeps beside a file.
QString rollbackJournalOf(const QString &path);

} // namespace ita
