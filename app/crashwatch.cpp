// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashwatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <cstring>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define ITA_HAS_BACKTRACE
#endif
#endif

using namespace Qt::StringLiterals;

// A program that crashes may do next to nothing: its heap may be broken, and locks may be held for
// ever. What the report begins with, and its name, are therefore put together beforehand, and the
// handler calls only what POSIX allows in signal handlers. The file is made by the handler, not
// before, so that a program that is killed leaves no empty one.

namespace ita {
namespace {

constexpr int kDeepestStack = 64;

#ifdef Q_OS_WIN
std::array<wchar_t, 4096> g_path {};
#else
std::array<char, 4096> g_path {};
#endif
std::array<char, 1024> g_head {};

QByteArray head()
{
    return u"Version: ita-report %1\nQt: %2\nSystem: %3, %4\nStarted: %5\n"_s
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
            QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        .toUtf8();
}

QString reportPath(const QString &folder)
{
    return folder
        + u"/crash-%1-%2.txt"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s),
            QString::number(QCoreApplication::applicationPid()));
}

/// Copies what fits, with an end.
template<typename Letter, size_t Size>
void keep(std::array<Letter, Size> &room, const Letter *text, size_t length)
{
    const size_t kept = std::min(length, Size - 1);
    std::memcpy(room.data(), text, kept * sizeof(Letter));
    room[kept] = {};
}

/// Decimal or hexadecimal digits of a number, without the heap.
class NumberText
{
public:
    NumberText(quint64 number, unsigned base)
    {
        do {
            m_text[--m_first] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number > 0);
    }
    const char *text() const { return m_text.data() + m_first; }

private:
    std::array<char, 24> m_text {};
    size_t m_first = m_text.size() - 1;
};

#ifdef Q_OS_WIN

void put(HANDLE file, const char *text)
{
    DWORD written = 0;
    WriteFile(file, text, DWORD(std::strlen(text)), &written, nullptr);
}

/// A place in the code as the module and the distance from its beginning.
void putPlace(HANDLE file, void *place)
{
    HMODULE module = nullptr;
    std::array<char, MAX_PATH> name {};
    GetModuleHandleExA(
        GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
        static_cast<LPCSTR>(place), &module);
    GetModuleFileNameA(module, name.data(), DWORD(name.size()));
    put(file, name.data());
    put(file, "(+0x");
    put(file, NumberText(quint64(place) - quint64(module), 16).text());
    put(file, ")\n");
}

LONG WINAPI report(EXCEPTION_POINTERS *crash)
{
    const HANDLE file = CreateFileW(
        g_path.data(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return EXCEPTION_CONTINUE_SEARCH;
    put(file, g_head.data());
    put(file, "Exception: 0x");
    put(file, NumberText(crash->ExceptionRecord->ExceptionCode, 16).text());
    put(file, "\nStack:\n");
    putPlace(file, crash->ExceptionRecord->ExceptionAddress);
    std::array<void *, kDeepestStack> places {};
    const USHORT count = CaptureStackBackTrace(0, kDeepestStack, places.data(), nullptr);
    for (USHORT i = 0; i < count; ++i)
        putPlace(file, places[i]);
    CloseHandle(file);
    return EXCEPTION_CONTINUE_SEARCH;
}

void install(const QString &path)
{
    const std::wstring wide = QDir::toNativeSeparators(path).toStdWString();
    keep(g_path, wide.data(), wide.size());
    SetUnhandledExceptionFilter(&report);
}

#else

constexpr std::array kSignals { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
/// For a stack that is full.
std::array<char, 65'536> g_stack {};

void put(int file, const char *text)
{
    // Nothing can be done about a disk that is full.
    [[maybe_unused]] const ssize_t written = write(file, text, std::strlen(text));
}

void report(int signal)
{
    const int file = open(g_path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, g_head.data());
        put(file, "Signal: ");
        put(file, NumberText(quint64(signal), 10).text());
        put(file, "\nStack:\n");
#ifdef ITA_HAS_BACKTRACE
        std::array<void *, kDeepestStack> places {};
        backtrace_symbols_fd(places.data(), backtrace(places.data(), kDeepestStack), file);
#endif
        close(file);
    }
    // SA_RESETHAND has restored what the signal does by itself: it ends the program.
    raise(signal);
}

void install(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    keep(g_path, encoded.constData(), size_t(encoded.size()));
#ifdef ITA_HAS_BACKTRACE
    // The first call loads a library, which must not happen in the handler.
    std::array<void *, 1> place {};
    backtrace(place.data(), 1);
#endif
    stack_t stack {};
    stack.ss_sp = g_stack.data();
    stack.ss_size = g_stack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action
    {
    };
    action.sa_handler = &report;
    action.sa_flags = int(SA_ONSTACK | SA_RESETHAND);
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
}

#endif

} // namespace

void watchForCrashes(const QString &folder)
{
    const QByteArray begin = head();
    keep(g_head, begin.constData(), size_t(begin.size()));
    install(reportPath(folder));
    QDir().mkpath(folder);
}

} // namespace ita
