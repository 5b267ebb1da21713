// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace ita {

// The signals that ask a program to end: SIGTERM, SIGHUP and SIGINT; on Windows Ctrl+C, Ctrl+Break,
// and the closing of the console, of the session or of the computer.

/// Tells the event loop of such a signal, which does nothing else by itself. One that was ignored
/// when the program started, as nohup does, stays ignored. At most one at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

    /// What the program is to exit with instead of `status`. When a signal came, this ends the
    /// program as that signal would have, so that its caller sees why.
    static int statusAfter(int status);

Q_SIGNALS:
    /// Windows may end the program as soon as all slots have returned.
    void received();
};

/// Puts such signals off for as long as it lives: what the program does in between is done whole.
/// To be made before there are other threads.
class SignalsPutOff
{
public:
    SignalsPutOff();
    ~SignalsPutOff();
    Q_DISABLE_COPY_MOVE(SignalsPutOff)

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

/// Lets them through meanwhile, where the program waits for a person and has nothing half done.
class SignalsLetThrough
{
public:
    SignalsLetThrough();
    ~SignalsLetThrough();
    Q_DISABLE_COPY_MOVE(SignalsLetThrough)

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace ita
