// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrettext.h"

#include <QtGlobal>

#include <sodium.h>
#include <utility>

#ifdef Q_OS_WIN
#include <werapi.h>
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace ita {

void forbidMemoryDumps()
{
#ifdef Q_OS_WIN
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#else
    rlimit size {};
    if (getrlimit(RLIMIT_CORE, &size) == 0) {
        size.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &size);
    }
#endif
#ifdef Q_OS_LINUX
    // The limit does not hold where a program such as systemd-coredump takes the image.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void wipe(QString &text)
{
    // Whoever shares the letters would see zeros; the last owner wipes them.
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.capacity()) * sizeof(QChar));
}

SecretText::SecretText(QString text)
    : m_text(std::move(text))
{
    forbidMemoryDumps();
}

SecretText::~SecretText()
{
    wipe(m_text);
}

SecretText::SecretText(SecretText &&other) noexcept
    : m_text(std::exchange(other.m_text, {}))
{
}

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    std::swap(m_text, other.m_text);
    return *this;
}

} // namespace ita
