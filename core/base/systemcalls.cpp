// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/systemcalls.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace ita {
namespace {

/// Some systems write no more than this at once.
constexpr qsizetype kMostAtOnce = 1 << 30;
constexpr qsizetype kPiece = 1 << 16; ///< read at once

std::error_code lastError()
{
    return { errno, std::generic_category() };
}

#ifdef Q_OS_WIN

const wchar_t *native(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

int openNew(const QString &path)
{
    return _wopen(native(path), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY | _O_NOINHERIT,
        _S_IREAD | _S_IWRITE);
}

int openToRead(const QString &path)
{
    return _wopen(native(path), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
}

int openToSync(const QString &path)
{
    return _wopen(native(path), _O_RDWR | _O_BINARY | _O_NOINHERIT);
}

qint64 readSome(int descriptor, char *data, qsizetype size)
{
    return _read(descriptor, data, unsigned(size));
}

qint64 writeSome(int descriptor, const char *data, qsizetype size)
{
    return _write(descriptor, data, unsigned(size));
}

int syncDescriptor(int descriptor)
{
    return _commit(descriptor);
}

void closeDescriptor(int descriptor)
{
    _close(descriptor);
}

#else

int openNew(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
        0666); // less what the user's mask takes away
}

int openToRead(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

int openToSync(const QString &path)
{
    return openToRead(path); // which is possible for a folder too
}

qint64 readSome(int descriptor, char *data, qsizetype size)
{
    qint64 got = 0;
    do
        got = ::read(descriptor, data, size_t(size));
    while (got < 0 && errno == EINTR);
    return got;
}

qint64 writeSome(int descriptor, const char *data, qsizetype size)
{
    qint64 written = 0;
    do
        written = ::write(descriptor, data, size_t(size));
    while (written < 0 && errno == EINTR);
    return written;
}

int syncDescriptor(int descriptor)
{
    return ::fsync(descriptor);
}

void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}

#endif

/// Syncs what an open descriptor stands for, and closes it.
std::error_code syncAndClose(int descriptor)
{
    if (descriptor < 0)
        return lastError();
    const std::error_code failed = syncDescriptor(descriptor) < 0 ? lastError() : std::error_code();
    closeDescriptor(descriptor);
    return failed;
}

} // namespace

NewFile::NewFile(int descriptor)
    : m_descriptor(descriptor)
{
    if (descriptor < 0)
        noteError();
}

NewFile NewFile::create(const QString &path)
{
    return NewFile(openNew(path));
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        closeDescriptor(m_descriptor);
}

void NewFile::noteError()
{
    m_error = lastError();
}

void NewFile::write(const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const qsizetype size = std::min(content.size() - done, kMostAtOnce);
        const qint64 written = writeSome(m_descriptor, content.constData() + done, size);
        if (written < 0)
            return noteError();
        done += written;
    }
}

void NewFile::sync()
{
    if (syncDescriptor(m_descriptor) < 0)
        noteError();
}

std::error_code readBytes(const QString &path, qint64 most, QByteArray &content)
{
    const int descriptor = openToRead(path);
    if (descriptor < 0)
        return lastError();
    std::error_code failed;
    QByteArray piece(kPiece, Qt::Uninitialized);
    content.clear();
    // A pipe hands out what it has, and the end comes later.
    while (content.size() < most) {
        const auto size = qsizetype(std::min<qint64>(kPiece, most - content.size()));
        const qint64 got = readSome(descriptor, piece.data(), size);
        if (got < 0)
            failed = lastError();
        if (got <= 0)
            break;
        content.append(piece.constData(), qsizetype(got));
    }
    closeDescriptor(descriptor);
    return failed;
}

std::error_code syncFile(const QString &path)
{
    return syncAndClose(openToSync(path));
}

std::error_code syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return {};
#else
    const std::error_code failed = syncAndClose(openToSync(path));
    // Some network drives cannot sync folders, and a folder may be writable and not readable.
    const bool isImpossible = failed == std::errc::invalid_argument
        || failed == std::errc::not_supported || failed == std::errc::permission_denied;
    return isImpossible ? std::error_code() : failed;
#endif
}

std::error_code renameOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (!MoveFileExW(
            native(source), native(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return { int(GetLastError()), std::system_category() };
    return {};
#else
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return lastError();
    return {};
#endif
}

bool isRemoteDrive(const QString &path)
{
#ifdef Q_OS_WIN
    const QString full = QDir::toNativeSeparators(QDir(path).absolutePath());
    const QString root = full.left(3);
    return full.startsWith(QLatin1StringView("\\\\"))
        || GetDriveTypeW(native(root)) == DRIVE_REMOTE;
#else
    Q_UNUSED(path)
    return false;
#endif
}

bool isProcessAlive(qint64 process)
{
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool runs = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return runs;
#else
    return ::kill(pid_t(process), 0) == 0 || errno == EPERM;
#endif
}

} // namespace ita
