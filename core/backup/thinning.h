// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupfolder.h"

namespace ita {

/// How many backups stay. All of the last hour; of the last day the newest of each hour, of the
/// last 31 days the newest of each day, of the last 26 weeks the newest of each week, and then the
/// newest of each month. Those with a reason of their own all stay for 31 days.
struct ThinningRule
{
    int months = 24; ///< so old the oldest one may be

    bool operator==(const ThinningRule &) const = default;
};

/// Those that may go, of backups in any order. The newest of all always stays, and so do those that
/// seem to come from the future, because a clock may have been set back.
QList<Backup> toThin(QList<Backup> backups, const QDateTime &now, const ThinningRule &rule);

} // namespace ita
