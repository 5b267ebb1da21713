// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/access.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace ita {

/// The right to write an office file, held by one program at a time: FILE.lock names the program,
/// FILE.lock-info its user. Both files are removed when the lock is destroyed. A lock left by a
/// program that has crashed is taken over.
class FileLock
{
public:
    /// Error Locked names the holder; ReadOnly when no lock file can be made beside the office
    /// file.
    static Result<std::unique_ptr<FileLock>> acquire(const QString &path, const QString &person,
        const QDateTime &now, Lock lock = Lock::Respect);
    /// Nothing when nobody holds the lock. An empty or damaged lock file only says since when.
    static std::optional<LockHolder> holder(const QString &path);

    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Whether the last holder ended without releasing the lock.
    bool wasAbandoned() const { return m_wasAbandoned; }

private:
    explicit FileLock(const QString &path);
    bool breakLock();
    bool takeOver();
    void writeInfo(const QString &person, const QDateTime &now) const;

    QString m_path;
    QLockFile m_lock;
    bool m_wasAbandoned = false;
};

/// "Locked by …" in one sentence for the user who wants to write.
Error lockedError(const QString &path, const std::optional<LockHolder> &holder);

} // namespace ita
