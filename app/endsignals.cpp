// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignals.h"

#ifdef Q_OS_WIN

#include <QMutex>
#include <QSemaphore>
#include <qt_windows.h>

#include <atomic>

namespace ita {
namespace {

/// What Windows itself gives a program that ends by Ctrl+C.
constexpr int kControlCExit = int(0xC000013A);
/// Windows ends the program five seconds after it was asked.
constexpr int kPatienceMilliseconds = 4500;

std::atomic<EndSignals *> listener = nullptr;
std::atomic<bool> hasReceived = false;
QSemaphore told; ///< one for each signal that the listener has been told of
QMutex atWork; ///< held while signals are put off

/// Runs in a thread of its own. FALSE leaves the ending to Windows.
BOOL WINAPI handleSignal(DWORD)
{
    hasReceived = true;
    EndSignals *const object = listener;
    if (!object) {
        const QMutexLocker whole(&atWork);
        return FALSE;
    }
    QMetaObject::invokeMethod(
        object,
        [object] {
            Q_EMIT object->received();
            told.release();
        },
        Qt::QueuedConnection);
    (void)told.tryAcquire(1, kPatienceMilliseconds);
    return TRUE;
}

} // namespace

struct SignalsPutOff::Before
{
};
struct SignalsLetThrough::Before
{
};

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(handleSignal, TRUE);
}

EndSignals::~EndSignals()
{
    listener = nullptr;
}

int EndSignals::statusAfter(int status)
{
    return hasReceived ? kControlCExit : status;
}

SignalsPutOff::SignalsPutOff()
{
    atWork.lock();
    SetConsoleCtrlHandler(handleSignal, TRUE);
}

SignalsPutOff::~SignalsPutOff()
{
    SetConsoleCtrlHandler(handleSignal, FALSE);
    atWork.unlock();
}

SignalsLetThrough::SignalsLetThrough()
{
    atWork.unlock();
}

SignalsLetThrough::~SignalsLetThrough()
{
    atWork.lock();
}

} // namespace ita

#else

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ita {
namespace {

constexpr int kSignals[] = { SIGTERM, SIGHUP, SIGINT };

// A handler may do little more than write to a socket, which the event loop watches.
int sockets[2] = { -1, -1 };
volatile sig_atomic_t lastSignal = 0;

extern "C" void noteSignal(int number)
{
    const int before = errno;
    lastSignal = number;
    const char byte = 1;
    (void)!write(sockets[0], &byte, 1); // full: the event loop has enough to hear of it
    errno = before;
}

bool makeSockets()
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0)
        return false;
    for (const int socket : sockets) {
        fcntl(socket, F_SETFL, O_NONBLOCK);
        fcntl(socket, F_SETFD, FD_CLOEXEC);
    }
    return true;
}

void listenTo(int number)
{
    struct sigaction now = {};
    sigaction(number, nullptr, &now);
    if (now.sa_handler == SIG_IGN)
        return;
    struct sigaction handler = {};
    handler.sa_handler = noteSignal;
    handler.sa_flags = SA_RESTART;
    sigaction(number, &handler, nullptr);
}

void forgetBytes()
{
    char bytes[16];
    while (read(sockets[1], bytes, sizeof bytes) > 0) { }
}

sigset_t allSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : kSignals)
        sigaddset(&signals, number);
    return signals;
}

} // namespace

struct SignalsPutOff::Before
{
    sigset_t mask;
};
struct SignalsLetThrough::Before
{
    sigset_t mask;
};

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    // Without sockets, signals end the program as ever.
    if (sockets[0] < 0 && !makeSockets())
        return;
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        forgetBytes();
        Q_EMIT received();
    });
    for (const int number : kSignals)
        listenTo(number);
}

/// The handlers stay: what is stored while the program ends is not to be cut off either.
EndSignals::~EndSignals() = default;

int EndSignals::statusAfter(int status)
{
    if (lastSignal == 0)
        return status;
    std::signal(lastSignal, SIG_DFL);
    std::raise(lastSignal);
    return status;
}

SignalsPutOff::SignalsPutOff()
    : m_before(std::make_unique<Before>())
{
    const sigset_t signals = allSignals();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before->mask);
}

/// One that came meanwhile ends the program here.
SignalsPutOff::~SignalsPutOff()
{
    pthread_sigmask(SIG_SETMASK, &m_before->mask, nullptr);
}

SignalsLetThrough::SignalsLetThrough()
    : m_before(std::make_unique<Before>())
{
    const sigset_t signals = allSignals();
    pthread_sigmask(SIG_UNBLOCK, &signals, &m_before->mask);
}

SignalsLetThrough::~SignalsLetThrough()
{
    pthread_sigmask(SIG_SETMASK, &m_before->mask, nullptr);
}

} // namespace ita

#endif
