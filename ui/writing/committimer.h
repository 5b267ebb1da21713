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

    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// Something was typed. Does nothing while the timer runs. The slower the last storing was, the
    /// sooner the next one begins.
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
    void commit();

    QTimer m_timer;
    int m_delay;
    int m_lastDuration = 0; ///< of all that due() did last, in milliseconds
};

} // namespace ita
