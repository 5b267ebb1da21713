// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace ita {

/// When the next regular backup is due: so long after the first change that none holds yet, but not
/// in the middle of typing. Times are passed in, of one clock.
class BackupSchedule
{
public:
    static constexpr std::chrono::minutes kEvery { 15 };
    static constexpr std::chrono::seconds kPause { 2 };

    /// Something was stored.
    void changed(const QDateTime &now);
    /// A file was opened, and what the last run of the program has stored may not be backed up. Due
    /// soon, but not for whoever only has a look.
    void opened(const QDateTime &now);
    /// A backup is about to be made; what is stored from here on is for the next one.
    void begun();
    /// It could not be made. Tried again after another kEvery.
    void failed(const QDateTime &now);

    bool isDue(const QDateTime &now) const;
    bool isUpToDate() const { return !m_due; }
    /// Whether anything was stored since this was made.
    bool hasSeenChange() const { return m_lastChange.isValid(); }

private:
    std::optional<QDateTime> m_due;
    QDateTime m_lastChange; ///< invalid before the first one
};

} // namespace ita
