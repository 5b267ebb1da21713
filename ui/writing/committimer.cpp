// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/committimer.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace ita {
namespace {

/// At most a second of typing may be lost. Writing takes its part of that second, and on a slow
/// stick not a small one.
constexpr int kDelayMilliseconds = 700;

} // namespace

CommitTimer::CommitTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &CommitTimer::due);
}

/// A timer that runs is left alone: started anew at each key, it would never end while somebody
/// types fluently.
void CommitTimer::touch()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void CommitTimer::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT due();
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
