// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace ita {

/// Says when what is being typed should be kept: a second after the last key, or at once.
class CommitTimer : public QObject
{
    Q_OBJECT

public:
    explicit CommitTimer(QObject *parent);

    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// Something was typed.
    void touch() { m_timer.start(); }
    /// Emits due() now if something was typed since the last time.
    void flush();
    /// Forgets what was typed.
    void cancel() { m_timer.stop(); }
    bool isPending() const { return m_timer.isActive(); }

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
};

} // namespace ita
