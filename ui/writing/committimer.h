// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace ita {

/// Emits due() when typed text is to be committed: a second after the last key, or on flush().
class CommitTimer : public QObject
{
    Q_OBJECT

public:
    explicit CommitTimer(QObject *parent);

    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// Something was typed.
    void touch() { m_timer.start(); }
    /// Emits due() now if something was typed since the last due().
    void flush();
    /// Stops the timer without due().
    void cancel() { m_timer.stop(); }
    bool isPending() const { return m_timer.isActive(); }

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
};

} // namespace ita
