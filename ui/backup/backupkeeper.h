// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupjob.h"
#include "core/backup/backupschedule.h"
#include "core/base/clock.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace ita {

class Session;

/// Has the file that is open backed up: regularly and at sign-offs beside the work, on a thread of
/// its own; before a merge or a new year at once.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// `storages` outlive the keeper.
    explicit BackupKeeper(
        const Storages &storages, Clock clock = systemClock(), QObject *parent = nullptr);
    /// Waits for a backup that is being made.
    ~BackupKeeper() override;

    void setPlaces(const BackupPlaces &places) { m_places = places; }
    const BackupPlaces &places() const { return m_places; }
    /// Keeps to this session until it goes or another is followed. One that can only be read is
    /// backed up by whoever writes it.
    void follow(Session &session);

    /// Whether backups of this session are made here.
    bool keeps(const Session &session) const;
    /// Makes a backup of what is stored and waits for it.
    BackupOutcome backUpNow(BackupReason reason);
    /// Begins a regular backup when one is due; looked at every second.
    void look();
    /// Until the backup that is being made is there, and has been told of.
    void waitForDone();

Q_SIGNALS:
    /// How the last backup went.
    void finished(const ita::BackupOutcome &outcome);

private:
    void make(BackupReason reason);
    void begin(BackupReason reason, bool onlyIfNeeded = false);
    void take(const BackupOutcome &outcome);
    BackupOrder order(BackupReason reason) const;

    const Storages &m_storages;
    Clock m_clock;
    BackupPlaces m_places;
    QPointer<Session> m_session;
    BackupSchedule m_schedule;
    QTimer m_timer;
    QThreadPool m_worker;
    int m_running = 0; ///< backups that are being made or told of
};

} // namespace ita
