// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"

namespace ita::test {

/// Keeps offices in memory while this object exists. They behave like office files, and can fail
/// like a disk on request. Each object has its own folder for relative paths. tests/core/storage
/// runs the same tests on both kinds of storage.
class MemoryStorages final : public Storages
{
public:
    MemoryStorages();
    ~MemoryStorages() override;
    Q_DISABLE_COPY_MOVE(MemoryStorages)

    Result<std::unique_ptr<Storage>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener) const override;
    Outcome make(const QString &path, Overwrite overwrite, const Subtree &office,
        const JournalEntry &entry, const Opener &opener,
        const std::function<Outcome(const Storage &made)> &accept) const override;
    Result<std::unique_ptr<Storage>> open(
        const QString &path, Access access, const Opener &opener = {}) const override;
    /// Nobody else puts anything into memory.
    Result<QStringList> foreignParts(const QString &) const override { return QStringList(); }
    Outcome backUp(const QString &path, const QString &copy) const override;
    Result<Rescue> rescue(const QString &path) const override;
    Result<std::unique_ptr<Storage>> rebuild(const QString &path, Overwrite overwrite,
        const RebuiltOffice &office, const Opener &opener) const override;

    /// While full, every write fails as on a full disk.
    void setFull(bool full);
    /// From now on writing and make() succeed, but the disk reports this error; nothing ends it.
    void doubt(const std::optional<Error> &why);
    /// From now on the office at `path` can only be opened for reading.
    void protect(const QString &path);
    /// Sets a field as another program would that ignores the lock.
    void changeByOthers(const QString &path, const SetField &edit);

private:
    struct Disk;
    struct Office;
    class OpenOffice;

    std::shared_ptr<Disk> m_disk;
};

} // namespace ita::test
