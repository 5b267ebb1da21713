// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <system_error>

namespace ita {

// What Qt 6.4 and standard C++ do not offer, for POSIX and Windows. Errors are the system's.

/// A file that is being written and did not exist before. The first error stays.
class NewFile
{
public:
    static NewFile create(const QString &path);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    void write(const QByteArray &content);
    /// Returns when the content is on the disk.
    void sync();
    const std::error_code &error() const { return m_error; }

private:
    explicit NewFile(int descriptor);
    void noteError();

    int m_descriptor;
    std::error_code m_error;
};

/// Reads a file from its beginning, as much as there is and at most `most` bytes.
std::error_code readBytes(const QString &path, qint64 most, QByteArray &content);

/// Returns when the content of a closed file is on the disk.
std::error_code syncFile(const QString &path);
/// Returns when the names in the folder are on the disk. Where the system cannot sync folders,
/// renameOver() has done it.
std::error_code syncFolder(const QString &path);
/// Renames a file to the name of another, which it replaces in one step.
std::error_code renameOver(const QString &from, const QString &to);

/// Whether the system says of itself that the path lies on another computer; on POSIX the type of
/// the file system tells, see QStorageInfo.
bool isRemoteDrive(const QString &path);

/// Whether a process with this number runs on this computer.
bool isProcessAlive(qint64 process);

} // namespace ita
