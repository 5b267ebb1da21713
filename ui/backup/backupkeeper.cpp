// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupkeeper.h"

#include "core/backup/sessionbackups.h"
#include "core/model/session.h"

#include <QCoreApplication>
#include <QCursor>
#include <QGuiApplication>

using namespace std::chrono_literals;

namespace ita {

BackupKeeper::BackupKeeper(const Storages &storages, Clock clock, QObject *parent)
    : QObject(parent)
    , m_storages(storages)
    , m_clock(std::move(clock))
{
    // One after the other: two would thin each other's folder.
    m_worker.setMaxThreadCount(1);
    m_timer.setInterval(1s);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper()
{
    m_worker.waitForDone();
}

void BackupKeeper::follow(Session &session)
{
    m_session = session.isReadOnly() ? nullptr : &session;
    m_schedule = {};
    m_timer.stop();
    if (!m_session)
        return;
    m_worker.start(
        [places = m_places, path = session.path()] { clearBackupFolders(places, path); });
    m_schedule.opened(m_clock());
    m_timer.start();
    connect(&session, &Session::saved, this, [this, &session] {
        if (m_session == &session)
            m_schedule.changed(m_clock());
    });
    watchForBackups(session, *this, [this, &session](BackupReason reason) {
        if (m_session == &session)
            make(reason);
    });
}

bool BackupKeeper::keeps(const Session &session) const
{
    return m_session == &session;
}

void BackupKeeper::make(BackupReason reason)
{
    if (reason == BackupReason::SignOff)
        begin(reason);
    else
        backUpNow(reason);
}

BackupOrder BackupKeeper::order(BackupReason reason) const
{
    return { m_session->path(), m_session->fileId(), reason, m_clock() };
}

BackupOutcome BackupKeeper::backUpNow(BackupReason reason)
{
    waitForDone();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_schedule.begun();
    const BackupOutcome outcome = backUp(m_storages, m_places, order(reason));
    QGuiApplication::restoreOverrideCursor();
    take(outcome);
    return outcome;
}

void BackupKeeper::look()
{
    if (!m_session || m_running > 0 || !m_schedule.isDue(m_clock()))
        return;
    // What was left by the last run of the program may be backed up already.
    begin(BackupReason::Regular, !m_schedule.hasSeenChange());
}

void BackupKeeper::begin(BackupReason reason, bool onlyIfNeeded)
{
    m_schedule.begun();
    ++m_running;
    m_worker.start([this, order = order(reason), places = m_places, onlyIfNeeded] {
        BackupOutcome outcome;
        if (onlyIfNeeded)
            outcome.made = backupOfNow(m_storages, places, order.office, order.fileId);
        if (!outcome.made)
            outcome = backUp(m_storages, places, order);
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                --m_running;
                take(outcome);
            },
            Qt::QueuedConnection);
    });
}

void BackupKeeper::take(const BackupOutcome &outcome)
{
    if (!outcome.made && m_session)
        m_schedule.failed(m_clock());
    Q_EMIT finished(outcome);
}

void BackupKeeper::waitForDone()
{
    m_worker.waitForDone();
    // Only what has been made is told of; whatever else waits is not for now.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace ita
