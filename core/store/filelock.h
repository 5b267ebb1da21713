// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/access.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace ita {

/// The right to write an office file, held by one program at a time: FILE.lock says which program,
/// FILE.lock-info who sits at it. Both are gone when the lock is destroyed. A lock left by a
/// program that has died is taken over.
class FileLock
{
public:
    /// Locked names the holder; ReadOnly when no file can be made beside the office file.
    static Result<std::unique_ptr<FileLock>> acquire(
        const QString &path, const QString &person, const QDateTime &now);
    /// Nothing when nobody holds it.
    static std::optional<LockHolder> holder(const QString &path);

    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Whether the last holder ended without giving the lock back.
    bool wasAbandoned() const { return m_wasAbandoned; }

private:
    explicit FileLock(const QString &path);
    void writeInfo(const QString &person, const QDateTime &now) const;

    QString m_path;
    QLockFile m_lock;
    bool m_wasAbandoned = false;
};

/// "Locked by …" in one sentence for the person who wants to write.
Error lockedError(const QString &path, const std::optional<LockHolder> &holder);

} // namespace ita
