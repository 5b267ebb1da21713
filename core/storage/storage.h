// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/storage/access.h"
#include "core/storage/draft.h"
#include "core/storage/journal.h"
#include "core/storage/rescue.h"

#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace ita {

/// Stores, replaces or removes a sealed secret key.
struct SealedKeyChange
{
    QString publicKey; ///< KeyRecord::publicKey
    std::optional<QString> sealed; ///< as toText(SealedKey); nothing: the key is removed
};

/// A row as it is stored, not checked.
struct StoredRow
{
    RowId id;
    RowId parent; ///< 0 for the Office row
    QString collection;
    qsizetype position = 0;
    QString kind;
    QString extra; ///< JSON text; empty for none
    QVariantList columns; ///< one for each field of the kind; empty when its fields are missing
    QList<qsizetype> absent {}; ///< fields without a stored column, by index: they have the default

    bool operator==(const StoredRow &) const = default;
};

/// The rows that are stored, and the rows that should be stored.
struct StoredRows
{
    QList<StoredRow> found; ///< including rows of unknown kinds and rows without a parent
    QList<StoredRow> wanted; ///< parents first
    QList<RowId> strays; ///< ids with stored fields, but without a row of that kind
};

/// One open office in any kind of storage: its rows, its journal and the sealed keys. Checks no
/// rules: the caller writes only valid edits. Errors name the place in words that users know.
class Storage
{
public:
    virtual ~Storage() = default;

    /// Where the office is stored, in one canonical form.
    virtual const QString &path() const = 0;
    virtual Access access() const = 0;
    /// Who has the office open for writing at this moment.
    virtual std::optional<LockHolder> writer() const = 0;

    /// Whether path() holds what was read and written here. Gone or Changed when it does not,
    /// another error when this cannot be found out now.
    virtual Outcome checkInPlace() const = 0;
    /// The last entry of the journal as it was read or written here, whatever others did since.
    virtual const JournalMark &lastMark() const = 0;
    /// Opens what path() holds now, with the write access that this storage has. This storage can
    /// still be read. After an error nothing has changed.
    virtual Result<std::unique_ptr<Storage>> openAgain() = 0;

    /// Calls `read` and returns its result. Everything that `read` reads here is of one state, even
    /// if another program writes meanwhile.
    virtual Outcome readAtOnce(const std::function<Outcome()> &read) const = 0;
    /// All rows as a subtree; Damaged names the row that cannot be read.
    virtual Result<Subtree> load() const = 0;
    /// The highest id ever given to a row.
    virtual Result<qint64> lastId() const = 0;
    /// The rows as they are stored, even if load() fails, and as they would be stored for `wanted`.
    virtual Result<StoredRows> rows(const Tree &wanted) const = 0;
    /// Faults of the storage below the level of rows, one sentence each for the user.
    virtual Result<QStringList> findProblems() const = 0;
    /// The rows that may contain the text; nothing when all rows must be read to know. Covers what
    /// was stored on opening and what was written here since.
    virtual std::optional<QSet<RowId>> rowsWith(const QString &text) const = 0;

    /// The number of the last journal entry; 0 while there is none.
    virtual Result<qint64> lastEntry() const = 0;
    /// Calls `row` for the entries in order; an error from `row` ends the reading.
    virtual Outcome readJournal(
        const JournalRange &range, const std::function<Outcome(const JournalRow &)> &row) const = 0;
    /// The sealed secret keys, by their public keys.
    virtual Result<QList<StoredKey>> sealedKeys() const = 0;
    /// The drafts of all persons; the one that was kept last comes last.
    virtual Result<QList<Draft>> drafts() const = 0;

    /// Writes the present state, with history, keys and drafts, to a file, completely or not at
    /// all. Fails while another program has that file open. Also copies an office whose own file is
    /// Gone, to its old path too, as long as the open file can be read as it was written here;
    /// otherwise Changed.
    virtual Outcome copyTo(const QString &path, Overwrite overwrite) const = 0;

    /// Writes edits in this order, together with their journal entry and the changes of sealed
    /// keys; inserted rows have ids. Durable when it returns; after an error nothing has changed,
    /// or the error says that this is not known. Fails with Gone or Changed as checkInPlace(),
    /// because the caller's rows are then out of date.
    virtual Outcome write(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keys = {})
        = 0;
    /// What the disk reported during the latest write() although all of it is stored: it may not
    /// survive a power failure.
    virtual std::optional<Error> doubt() const = 0;
    /// Replaces the draft of the same place. Drafts are no content and have no journal entry.
    /// Durable when it returns. Fails as write() does.
    virtual Outcome keepDraft(const Draft &draft) = 0;
    /// Nothing happens when there is none. Fails as write() does.
    virtual Outcome dropDraft(const DraftPlace &place) = 0;
};

/// Opens and makes storages by their path.
class Storages
{
public:
    virtual ~Storages() = default;

    /// Makes a storage whose journal begins with `entry`, which must be the insertion of `office`.
    /// It is made completely or not at all. An existing one is replaced only with Overwrite::Yes
    /// and not while another program has it open.
    virtual Result<std::unique_ptr<Storage>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener) const = 0;
    /// Makes a storage in the same way, but does not open it. `accept` is called with the finished
    /// storage before it appears at `path`, or replaces what is there, and can still refuse it.
    virtual Outcome make(const QString &path, Overwrite overwrite, const Subtree &office,
        const JournalEntry &entry, const Opener &opener,
        const std::function<Outcome(const Storage &made)> &accept) const = 0;
    /// Error Locked when another program has it open for writing, ReadOnly when it cannot be
    /// written here; Access::Read still works then.
    virtual Result<std::unique_ptr<Storage>> open(
        const QString &path, Access access, const Opener &opener = {}) const = 0;
    /// What of a stored office is not as this program makes it, below its rows, so that open()
    /// refuses it as damaged; each in one sentence, empty when nothing is. Runs nothing that is
    /// stored there.
    virtual Result<QStringList> foreignParts(const QString &path) const = 0;

    /// Copies the office at `path` as it is at one moment, history and keys too, to where nothing
    /// is yet, while others may go on writing it. The copy is durable, and has been read again and
    /// compared, when it appears under its name. May be called from any thread.
    virtual Outcome backUp(const QString &path, const QString &copy) const = 0;

    /// What can still be read of an office that open() finds damaged; it stays as it is. An Error
    /// when nothing can.
    virtual Result<Rescue> rescue(const QString &path) const = 0;
    /// Makes a storage again, as create() makes a new one.
    virtual Result<std::unique_ptr<Storage>> rebuild(const QString &path, Overwrite overwrite,
        const RebuiltOffice &office, const Opener &opener) const = 0;
};

} // namespace ita
