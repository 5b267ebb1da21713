// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/committimer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace ita {
namespace {

/// At most a second of typing may be lost. Storing takes its part of that second, and on a slow
/// stick not a small one.
constexpr int kDelayMilliseconds = 600;
/// Some time must be left for typing itself.
constexpr int kLeastPart = 3;

} // namespace

CommitTimer::CommitTimer(QObject *parent)
    : QObject(parent)
    , m_delay(kDelayMilliseconds)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CommitTimer::commit);
}

/// A timer that runs is left alone: started anew at each key, it would never end while somebody
/// types fluently.
void CommitTimer::touch()
{
    if (!m_timer.isActive())
        m_timer.start(std::max(m_delay - m_lastDuration, m_delay / kLeastPart));
}

/// Storing may close the input, and this with it.
void CommitTimer::commit()
{
    const QPointer<CommitTimer> self(this);
    QElapsedTimer clock;
    clock.start();
    Q_EMIT due();
    if (self)
        m_lastDuration = int(clock.elapsed());
}

void CommitTimer::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    commit();
}

/// What one of them stores may take down the widgets of another.
void CommitTimer::flushAll()
{
    QList<QPointer<CommitTimer>> timers;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        for (CommitTimer *timer : window->findChildren<CommitTimer *>())
            timers.append(timer);
    for (const QPointer<CommitTimer> &timer : std::as_const(timers))
        if (timer)
            timer->flush();
}

} // namespace ita
