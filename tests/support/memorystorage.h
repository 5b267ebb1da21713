// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"

namespace ita::test {

/// Offices that are kept in memory for as long as this lives: what office files promise, without
/// a disk, and with the failures of one on request. Relative paths lie in a folder that no other
/// MemoryStorages has. What the promises are, tests/core/storage asks of both.
class MemoryStorages final : public Storages
{
public:
    MemoryStorages();
    ~MemoryStorages() override;
    Q_DISABLE_COPY_MOVE(MemoryStorages)

    Result<std::unique_ptr<Storage>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener) const override;
    Result<std::unique_ptr<Storage>> open(
        const QString &path, Access access, const Opener &opener = {}) const override;

    /// As on a full disk: nothing is written until there is room again.
    void setFull(bool full);
    /// From now on the office there can only be opened for reading.
    void protect(const QString &path);
    /// Another program, which does not ask for the right to write, sets a field.
    void changeByOthers(const QString &path, const SetField &edit);

private:
    struct Disk;
    struct Office;
    class OpenOffice;

    std::shared_ptr<Disk> m_disk;
};

} // namespace ita::test
