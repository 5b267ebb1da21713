// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// Marks a SQLite file as an office file: the bytes "ITAr".
inline constexpr quint32 kApplicationId = 0x49544172;
/// The largest office file that is opened or written, in bytes.
inline constexpr qint64 kLargestFile = qint64(2) * 1024 * 1024 * 1024;

/// The information in the first bytes of an office file.
struct FileHeader
{
    int schema = 0;
    /// A program ended in the middle of a change; SQLite will roll the change back on opening.
    bool hasHotJournal = false;
};

/// Reads the header without opening the file in SQLite, which might already change the file. The
/// error says why this program cannot open the file: missing, a folder, unreadable, not an office
/// file, damaged, with a schema above `newest`, larger than kLargestFile, or beside a journal that
/// is not its own.
Result<FileHeader> readHeader(const QString &path, int newest);

/// Refuses what is no ordinary file under a name that this program or SQLite uses beside `path`:
/// pipes, folders, links.
Outcome checkBeside(const QString &path);

/// The rollback journal that SQLite keeps beside a file.
QString rollbackJournalOf(const QString &path);

} // namespace ita
