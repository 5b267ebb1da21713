// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// Marks a SQLite file as an office file: the bytes "ITAr".
inline constexpr quint32 kApplicationId = 0x49544172;

/// The information in the first bytes of an office file.
struct FileHeader
{
    int schema = 0;
    /// A program ended in the middle of a change; SQLite will roll the change back on opening.
    bool hasHotJournal = false;
};

/// Reads the header without opening the file in SQLite, which might already change the file. The
/// error says why this program cannot open the file: missing, a folder, unreadable, not an office
/// file, damaged, or with a schema above `newest`.
Result<FileHeader> readHeader(const QString &path, int newest);

/// The rollback journal that SQLite keeps beside a file.
QString rollbackJournalOf(const QString &path);

} // namespace ita
