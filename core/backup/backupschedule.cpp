// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupschedule.h"

namespace ita {
namespace {

/// Who never pauses must not go without a backup.
constexpr std::chrono::minutes kLongestWait { 5 };
constexpr std::chrono::minutes kAfterOpening { 1 };

qint64 milliseconds(std::chrono::milliseconds duration)
{
    return duration.count();
}

} // namespace

void BackupSchedule::changed(const QDateTime &now)
{
    m_lastChange = now;
    if (!m_due)
        m_due = now.addMSecs(milliseconds(kEvery));
}

void BackupSchedule::opened(const QDateTime &now)
{
    m_due = now.addMSecs(milliseconds(kAfterOpening));
}

void BackupSchedule::begun()
{
    m_due.reset();
}

void BackupSchedule::failed(const QDateTime &now)
{
    m_due = now.addMSecs(milliseconds(kEvery));
}

bool BackupSchedule::isDue(const QDateTime &now) const
{
    if (!m_due)
        return false;
    // A clock that was set back must not put it off for ever.
    if (m_due->addMSecs(-milliseconds(kEvery)) > now)
        return true;
    const bool isPause
        = !m_lastChange.isValid() || m_lastChange.addMSecs(milliseconds(kPause)) <= now;
    return now >= m_due->addMSecs(milliseconds(kLongestWait)) || (now >= *m_due && isPause);
}

} // namespace ita
