// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contentstore.h"
#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/journalstore.h"
#include "core/store/keystore.h"
#include "core/store/searchindex.h"

namespace ita {

enum class Overwrite {
    No,
    Yes,
};

/// Who opens a file for writing and when, for those who find it locked.
struct Opener
{
    QString person;
    QDateTime now;
};

/// An office file on disk: found to be ours, locked when it may be written, brought to our schema,
/// checked after an unclean end. Holds nothing of its content in memory.
class OfficeFile
{
public:
    /// Makes a file whose journal begins with `entry`, which must stand for the insertion of
    /// `office`. The file appears whole or not at all; an existing one is replaced only on request
    /// and not while another program has it open.
    static Result<std::unique_ptr<OfficeFile>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener);
    /// Locked when another program writes it, ReadOnly when nobody could write it here: then
    /// Access::Read still works.
    static Result<std::unique_ptr<OfficeFile>> open(
        const QString &path, Access access, const Opener &opener = {});

    /// Absolute, symbolic links resolved.
    const QString &path() const { return m_path; }
    Access access() const { return m_access; }

    ContentStore &content() { return m_content; }
    JournalStore &journal() { return m_journal; }
    KeyStore &keys() { return m_keys; }
    Database &database() { return *m_database; }

    /// Writes edits that are known to be valid together with their journal entry and what becomes
    /// of sealed keys, in one durable transaction; after an error nothing has changed. Refuses when
    /// somebody else has changed the file since it was opened, because memory no longer says what
    /// is in it.
    Outcome write(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keys = {});

    /// Writes all of the file as it is now, its history and keys too, to another one; whole or not
    /// at all. Nobody may have that one open.
    Outcome copyTo(const QString &path, Overwrite overwrite);

    /// The rows that may hold the text; none when only reading all rows can tell. Speaks of what
    /// was in the file on opening and of what was written here since.
    std::optional<QSet<RowId>> rowsWith(const QString &text);

private:
    OfficeFile(QString path, Access access, std::unique_ptr<Database> database,
        std::unique_ptr<FileLock> lock);
    static Result<std::unique_ptr<OfficeFile>> openLocked(
        const QString &path, Access access, std::unique_ptr<FileLock> lock);
    Outcome checkUnchangedByOthers();
    enum class Indexing {
        Yes,
        No,
    };
    Outcome tryToWrite(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keys, Indexing indexing);
    void bringIndexUpToDate();

    QString m_path;
    Access m_access;
    // In this order: the connection is closed before the lock is given back.
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Database> m_database;
    ContentStore m_content;
    JournalStore m_journal;
    KeyStore m_keys;
    SearchIndex m_search;
    qint64 m_dataVersion = 0;
};

} // namespace ita
