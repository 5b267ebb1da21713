// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/thinning.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kManyDays = 31 * kDay;
constexpr qint64 kManyWeeks = 26 * (7 * kDay);

/// What a backup of that age shares with others, of which only the newest stays; empty when it
/// stays whatever else there is. Hours and days are those of this computer's clock.
QString shareOf(const Backup &backup, const QDateTime &now)
{
    const qint64 age = backup.time.secsTo(now);
    const bool isRegular = backup.reason == BackupReason::Regular;
    if (age < kHour || (!isRegular && age < kManyDays))
        return {};
    const QDateTime local = backup.time.toLocalTime();
    if (age < kDay)
        return local.toString(u"'hour' yyyy-MM-dd HH"_s);
    if (age < kManyDays)
        return local.toString(u"'day' yyyy-MM-dd"_s);
    if (age < kManyWeeks) {
        int year = 0;
        const int week = local.date().weekNumber(&year);
        return u"week %1-%2"_s.arg(year).arg(week);
    }
    return local.toString(u"'month' yyyy-MM"_s);
}

} // namespace

QList<Backup> toThin(QList<Backup> backups, const QDateTime &now, const ThinningRule &rule)
{
    std::ranges::stable_sort(backups, std::greater(), &Backup::time);
    const QDateTime oldest = now.addMonths(-rule.months);
    QList<Backup> thinned;
    QSet<QString> taken;
    for (const Backup &backup : std::as_const(backups)) {
        const QString share = shareOf(backup, now);
        const bool isNewest = &backup == &backups.constFirst();
        const bool isFree = share.isEmpty() || !taken.contains(share);
        taken.insert(share);
        if (!isNewest && (!isFree || backup.time < oldest))
            thinned.append(backup);
    }
    return thinned;
}

} // namespace ita
