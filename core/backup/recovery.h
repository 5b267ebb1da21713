// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupfolder.h"
#include "core/storage/access.h"

namespace ita {

class Storages;
struct Author;

/// What was made of a damaged office.
struct Recovery
{
    enum class Source {
        History, ///< the history is whole, and the content was made again from it
        Both, ///< part of the history, and of the content what the history does not say
        Content, ///< nothing of the history could be used
    };
    Source source = Source::History;
    qint64 entries = 0; ///< of the old history that are kept
    QStringList missing; ///< sentences for the person; none: all is there
    QStringList signOffs; ///< each signature, with whether it still holds
    QStringList findings; ///< what verify() says of the new file
};

/// Makes a new office at `out` from what can still be read of the damaged one, which stays as it
/// is. `author` makes the entry that tells of it, where one is needed; `lock` is about `out`.
Result<Recovery> recover(const Storages &storages, const QString &damaged, const QString &out,
    Overwrite overwrite, const Author &author, Lock lock = Lock::Respect);

/// The newest backup that is good, of a list with the newest first.
std::optional<Backup> newestGood(const Storages &storages, const QList<Backup> &backups);

/// All of this as lines of text, the weightiest first.
QStringList recoveryLines(const Recovery &recovery);

} // namespace ita
