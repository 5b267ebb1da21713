// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupname.h"
#include "core/base/result.h"

namespace ita {

/// A backup as it lies in its folder; not yet opened.
struct Backup
{
    QString path;
    QDateTime time; ///< UTC
    BackupReason reason = BackupReason::Regular;
    qint64 size = 0; ///< bytes

    bool operator==(const Backup &) const = default;
};

/// The folder for the backups of an office file: below `place`, or beside the file when that is
/// empty. It need not be there yet.
QString backupFolder(const QString &officePath, const QString &place = {});

/// The backups of the office file in that folder, newest first. With an id only those of that
/// office; without one all of its name, for a file that cannot tell its id any more.
QList<Backup> backupsIn(const QString &folder, const QString &officePath, const QString &fileId);

/// Copies that were put beside the file before it was brought up to date, newest first.
QList<Backup> copiesBeforeMigration(const QString &officePath);

/// A name in the folder that no file has yet.
QString freeBackupPath(const QString &folder, BackupName name);

/// Makes the folder. `place`, above it, must be there: a stick that was taken out is not to become
/// a folder of its name. Empty: any.
Outcome makeBackupFolder(const QString &folder, const QString &place);

} // namespace ita
