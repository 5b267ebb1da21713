// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"
#include "core/store/contentstore.h"
#include "core/store/database.h"
#include "core/store/draftstore.h"
#include "core/store/filelock.h"
#include "core/store/journalstore.h"
#include "core/store/keystore.h"
#include "core/store/safekeeping/filewitness.h"

namespace ita {

/// An open office file on disk. Opening checks its header, locks it for Access::Write, migrates its
/// schema, and checks its pages before the first change. Keeps no content in memory.
class OfficeFile final : public Storage
{
public:
    /// As Storages::create(), rebuild() and open().
    static Result<std::unique_ptr<OfficeFile>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener);
    static Result<std::unique_ptr<OfficeFile>> rebuild(const QString &path, Overwrite overwrite,
        const RebuiltOffice &office, const Opener &opener);
    static Outcome make(const QString &path, Overwrite overwrite, const Subtree &office,
        const JournalEntry &entry, const Opener &opener,
        const std::function<Outcome(const Storage &made)> &accept);
    static Result<std::unique_ptr<OfficeFile>> open(
        const QString &path, Access access, const Opener &opener = {});
    ~OfficeFile() override;
    Q_DISABLE_COPY_MOVE(OfficeFile)

    /// Absolute, symbolic links resolved.
    const QString &path() const override { return m_path; }
    Access access() const override { return m_access; }
    std::optional<LockHolder> writer() const override;

    Outcome checkInPlace() const override;
    const JournalMark &lastMark() const override { return m_last; }
    Result<std::unique_ptr<Storage>> openAgain() override;

    Outcome readAtOnce(const std::function<Outcome()> &read) const override;
    Result<Subtree> load() const override;
    Result<qint64> lastId() const override;
    Result<StoredRows> rows(const Tree &wanted) const override;
    Result<QStringList> findProblems() const override;
    std::optional<QSet<RowId>> rowsWith(const QString &text) const override;
    Result<qint64> lastEntry() const override;
    Outcome readJournal(const JournalRange &range,
        const std::function<Outcome(const JournalRow &)> &row) const override;
    Result<QList<StoredKey>> sealedKeys() const override;
    Result<QList<Draft>> drafts() const override;

    Outcome copyTo(const QString &path, Overwrite overwrite) const override;
    Outcome write(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keys = {}) override;
    std::optional<Error> doubt() const override { return m_doubt; }
    Outcome keepDraft(const Draft &draft) override;
    Outcome dropDraft(const DraftPlace &place) override;

    ContentStore content() const { return ContentStore(*m_database); }
    JournalStore journal() const { return JournalStore(*m_database); }
    KeyStore keys() const { return KeyStore(*m_database); }
    Database &database() const { return *m_database; }

private:
    OfficeFile(QString path, Access access, std::unique_ptr<Database> database,
        std::shared_ptr<FileLock> lock);
    static Result<std::unique_ptr<OfficeFile>> openLocked(
        const QString &path, Access access, std::shared_ptr<FileLock> lock);
    Outcome rememberState();
    Error changedError() const;
    Outcome checkLastEntry() const;
    Outcome checkUnchangedByOthers() const;
    enum class Indexing {
        Yes,
        No,
    };
    Outcome tryToWrite(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keyChanges, Indexing indexing);
    Result<JournalMark> fillIn(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keyChanges, Indexing indexing);
    Outcome tellStored(const JournalMark &written, const Error &failed);
    Outcome checkAccess() const;
    Outcome writeDrafts(const std::function<Outcome(DraftStore &)> &write);
    void bringIndexUpToDate();

    QString m_path;
    Access m_access;
    // In this order, so that the connection is closed before the lock is released and before the
    // witness closes the file.
    std::shared_ptr<FileLock> m_lock; ///< shared with the storage of openAgain()
    mutable FileWitness m_witness;
    std::unique_ptr<Database> m_database;
    JournalMark m_last;
    mutable qint64 m_dataVersion = 0; ///< SQLite's count of what others changed
    std::optional<JournalMark> m_unsure; ///< an entry of which it is not known whether it is stored
    std::optional<Error> m_doubt;
};

} // namespace ita
