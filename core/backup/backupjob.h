// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/thinning.h"

namespace ita {

class Storages;

/// Where backups are kept and for how long, as a person has chosen for this computer.
struct BackupPlaces
{
    QString first; ///< empty: beside the office file
    QString second; ///< such as a stick; empty: none
    ThinningRule rule;

    bool operator==(const BackupPlaces &) const = default;
};

/// What is to be backed up.
struct BackupOrder
{
    QString office; ///< path of the office file
    QString fileId; ///< Session::fileId()
    BackupReason reason = BackupReason::Regular;
    QDateTime time; ///< UTC
};

struct BackupOutcome
{
    std::optional<Backup> made; ///< in the first place, or in the second when the first failed
    /// What went wrong, each naming the place; with `made` there is a backup all the same.
    QList<Error> troubles;
};

/// Makes a backup in both places, reads it again, and then removes those that are no longer needed.
/// One goes only when the new one holds all of its history: a backup of something that is nowhere
/// else stays for good, and so does one that cannot be read. Files that are no backups of this
/// office are left alone. May be called from any thread, while others write the office.
BackupOutcome backUp(
    const Storages &storages, const BackupPlaces &places, const BackupOrder &order);

/// Removes what killed programs left half written in the folders of the office's backups.
void clearBackupFolders(const BackupPlaces &places, const QString &officePath);

/// The newest of the backups in the first place if it is sound and holds all that is stored now.
/// May be called from any thread.
std::optional<Backup> backupOfNow(const Storages &storages, const BackupPlaces &places,
    const QString &office, const QString &fileId);

} // namespace ita
