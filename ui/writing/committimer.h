// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace ita {

/// Emits due() when typed text is to be committed: soon after the first key that is not committed,
/// even if typing goes on, or on flush(). Its parent is the input.
class CommitTimer : public QObject
{
    Q_OBJECT

public:
    explicit CommitTimer(QObject *parent);

    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// Something was typed. Does nothing while the timer runs.
    void touch();
    /// Emits due() now if something was typed since the last due().
    void flush();
    /// Stops the timer without due().
    void cancel() { m_timer.stop(); }

    /// flush() of all inputs of the program, those of dialogs and of open cells included.
    static void flushAll();

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
};

} // namespace ita
