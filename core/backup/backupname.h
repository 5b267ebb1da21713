// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupreason.h"

#include <QDateTime>

#include <optional>

namespace ita {

/// What the name of a backup's file says: "office 2566-09-30 16.45.00 ลงนาม 0a1b2c3d.ita". The time
/// is that of this computer, in the Buddhist era, as people look for it in the folder; names sort
/// by it. The reason is a Thai word whatever the language, so that every program knows its own
/// files.
struct BackupName
{
    QString office; ///< name of the office file without its ending
    QString suffix; ///< its ending, without the point
    QString id; ///< kBackupIdLength digits of the file's id, which tell offices of one name apart
    QDateTime time; ///< UTC, whole seconds
    BackupReason reason = BackupReason::Regular;
    int number = 1; ///< above 1 for further ones of the same second

    bool operator==(const BackupName &) const = default;

    QString fileName() const;
    /// None for a file that is no backup of ours.
    static std::optional<BackupName> fromFileName(const QString &name);
};

inline constexpr int kBackupIdLength = 8;

} // namespace ita
