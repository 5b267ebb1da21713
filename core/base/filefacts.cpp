// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filefacts.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <sys/stat.h>
#endif

namespace ita {
namespace {

#ifdef Q_OS_WIN

quint64 joined(DWORD high, DWORD low)
{
    return (quint64(high) << 32) | low;
}

std::optional<FileFacts> factsOfHandle(HANDLE handle)
{
    BY_HANDLE_FILE_INFORMATION info;
    if (handle == INVALID_HANDLE_VALUE || !GetFileInformationByHandle(handle, &info))
        return {};
    return FileFacts { .disk = info.dwVolumeSerialNumber,
        .file = joined(info.nFileIndexHigh, info.nFileIndexLow),
        .size = qint64(joined(info.nFileSizeHigh, info.nFileSizeLow)),
        .changed
        = qint64(joined(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime)) };
}

#else

FileFacts factsIn(const struct stat &found)
{
#ifdef Q_OS_DARWIN
    const timespec &written = found.st_mtimespec;
#else
    const timespec &written = found.st_mtim;
#endif
    return { .disk = quint64(found.st_dev),
        .file = quint64(found.st_ino),
        .size = qint64(found.st_size),
        .changed = qint64(written.tv_sec) * 1'000'000'000 + qint64(written.tv_nsec) };
}

#endif

} // namespace

std::optional<FileFacts> factsOf(const QString &path)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(native.utf16()), 0,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    const auto facts = factsOfHandle(handle);
    if (handle != INVALID_HANDLE_VALUE)
        CloseHandle(handle);
    return facts;
#else
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return factsIn(found);
#endif
}

std::optional<FileFacts> factsOf(const QFile &open)
{
#ifdef Q_OS_WIN
    return factsOfHandle(HANDLE(_get_osfhandle(open.handle())));
#else
    struct stat found = {};
    if (::fstat(open.handle(), &found) != 0)
        return {};
    return factsIn(found);
#endif
}

} // namespace ita
