// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/committimer.h"

namespace ita {

CommitTimer::CommitTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &CommitTimer::due);
}

void CommitTimer::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT due();
}

} // namespace ita
