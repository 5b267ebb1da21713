// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"

namespace ita::test {

/// Which operation on the storages fails.
struct Fault
{
    qint64 at = 0; ///< the operation of this number, from 1; 0: none
    bool afterwards = false; ///< it is carried out, and fails all the same
    qint64 count = 0; ///< operations up to now

    bool strikes(bool isDone) { return count == at && isDone == afterwards; }
};

inline Error faultError()
{
    return { Error::Code::Storage, QStringLiteral("the disk has failed"), {} };
}

/// A storage that passes everything on to another and fails once.
class FaultyStorage final : public Storage
{
public:
    FaultyStorage(std::unique_ptr<Storage> storage, Fault &fault)
        : m_storage(std::move(storage))
        , m_fault(fault)
    {
    }

    const QString &path() const override { return m_storage->path(); }
    Access access() const override { return m_storage->access(); }
    std::optional<LockHolder> writer() const override { return m_storage->writer(); }
    Outcome checkInPlace() const override { return m_storage->checkInPlace(); }
    const JournalMark &lastMark() const override { return m_storage->lastMark(); }
    Result<std::unique_ptr<Storage>> openAgain() override { return m_storage->openAgain(); }
    Outcome readAtOnce(const std::function<Outcome()> &read) const override
    {
        return m_storage->readAtOnce(read);
    }
    Result<Subtree> load() const override
    {
        return tried([&] { return m_storage->load(); });
    }
    Result<qint64> lastId() const override
    {
        return tried([&] { return m_storage->lastId(); });
    }
    Result<StoredRows> rows(const Tree &wanted) const override
    {
        return tried([&] { return m_storage->rows(wanted); });
    }
    Result<QStringList> findProblems() const override
    {
        return tried([&] { return m_storage->findProblems(); });
    }
    std::optional<QSet<RowId>> rowsWith(const QString &text) const override
    {
        return m_storage->rowsWith(text);
    }
    Result<qint64> lastEntry() const override
    {
        return tried([&] { return m_storage->lastEntry(); });
    }
    Outcome readJournal(const JournalRange &range,
        const std::function<Outcome(const JournalRow &)> &row) const override
    {
        return tried([&] { return m_storage->readJournal(range, row); });
    }
    Result<QList<StoredKey>> sealedKeys() const override
    {
        return tried([&] { return m_storage->sealedKeys(); });
    }
    Result<QList<Draft>> drafts() const override { return m_storage->drafts(); }
    Outcome copyTo(const QString &path, Overwrite overwrite) const override
    {
        return tried([&] { return m_storage->copyTo(path, overwrite); });
    }
    Outcome write(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keys) override
    {
        return tried([&] { return m_storage->write(edits, entry, keys); });
    }
    std::optional<Error> doubt() const override { return m_storage->doubt(); }
    Outcome keepDraft(const Draft &draft) override { return m_storage->keepDraft(draft); }
    Outcome dropDraft(const DraftPlace &place) override { return m_storage->dropDraft(place); }

private:
    template<typename Operation>
    auto tried(const Operation &operation) const -> decltype(operation())
    {
        ++m_fault.count;
        if (m_fault.strikes(false))
            return faultError();
        auto result = operation();
        if (m_fault.strikes(true))
            return faultError();
        return result;
    }

    std::unique_ptr<Storage> m_storage;
    Fault &m_fault;
};

/// Storages whose operations, and those of what they open, are counted and fail once.
class FaultyStorages final : public Storages
{
public:
    explicit FaultyStorages(const Storages &storages)
        : m_storages(storages)
    {
    }

    /// Outlives what is opened here.
    mutable Fault fault;

    Result<std::unique_ptr<Storage>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener) const override
    {
        return tried([&] { return m_storages.create(path, overwrite, office, entry, opener); });
    }
    Outcome make(const QString &path, Overwrite overwrite, const Subtree &office,
        const JournalEntry &entry, const Opener &opener,
        const std::function<Outcome(const Storage &made)> &accept) const override
    {
        return m_storages.make(path, overwrite, office, entry, opener, accept);
    }
    Result<std::unique_ptr<Storage>> open(
        const QString &path, Access access, const Opener &opener) const override
    {
        return tried([&] { return m_storages.open(path, access, opener); });
    }
    Result<QStringList> foreignParts(const QString &path) const override
    {
        return m_storages.foreignParts(path);
    }
    Outcome backUp(const QString &path, const QString &copy) const override
    {
        return m_storages.backUp(path, copy);
    }
    Result<Rescue> rescue(const QString &path) const override { return m_storages.rescue(path); }
    Result<std::unique_ptr<Storage>> rebuild(const QString &path, Overwrite overwrite,
        const RebuiltOffice &office, const Opener &opener) const override
    {
        return tried([&] { return m_storages.rebuild(path, overwrite, office, opener); });
    }

private:
    template<typename Operation>
    Result<std::unique_ptr<Storage>> tried(const Operation &operation) const
    {
        ++fault.count;
        if (fault.strikes(false))
            return faultError();
        auto storage = operation();
        if (fault.strikes(true))
            return faultError();
        if (!storage)
            return storage.error();
        return std::unique_ptr<Storage>(
            std::make_unique<FaultyStorage>(std::move(storage).value(), fault));
    }

    const Storages &m_storages;
};

} // namespace ita::test
