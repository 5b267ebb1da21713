// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/storage/access.h"
#include "core/storage/journal.h"

#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace ita {

/// What becomes of a sealed secret key; without text it is taken away.
struct SealedKeyChange
{
    QString publicKey; ///< KeyRecord::publicKey
    std::optional<QString> sealed; ///< as toText(SealedKey)
};

struct StoredKey
{
    QString publicKey;
    QString sealed;

    bool operator==(const StoredKey &) const = default;
};

/// A row as it is stored, not yet judged.
struct StoredRow
{
    RowId id;
    RowId parent; ///< 0 for the Office row
    QString collection;
    qsizetype position = 0;
    QString kind;
    QString extra; ///< JSON text; empty for none
    QVariantList columns; ///< one for each field of the kind; empty when its fields are missing
    QList<qsizetype> absent {}; ///< fields that the place does not keep yet: they have the default

    bool operator==(const StoredRow &) const = default;
};

/// The rows that are stored, beside those that should be.
struct StoredRows
{
    QList<StoredRow> found; ///< those of unknown kinds and without a parent included
    QList<StoredRow> wanted; ///< from the parents down
    QList<RowId> strays; ///< fields are stored for them, but no row, or one of another kind
};

/// One office that is open, wherever it is kept: its rows, its journal and the sealed keys. Holds
/// no rules: what is written is known to be valid. Errors name the place in the person's words.
class Storage
{
public:
    virtual ~Storage() = default;

    /// Where the office is kept: one name for it, however it was reached.
    virtual const QString &path() const = 0;
    virtual Access access() const = 0;
    /// Who has it open for writing at this moment.
    virtual std::optional<LockHolder> writer() const = 0;

    /// Everything that `read` reads here is of one state, whatever others write meanwhile. Gives
    /// the answer of `read`.
    virtual Outcome readAtOnce(const std::function<Outcome()> &read) const = 0;
    /// All rows as a subtree; Damaged names the row that cannot be read.
    virtual Result<Subtree> load() const = 0;
    /// The highest id ever given to a row.
    virtual Result<qint64> lastId() const = 0;
    /// The rows as they are stored, even where load() refuses, and as they would be for this tree.
    virtual Result<StoredRows> rows(const Tree &wanted) const = 0;
    /// What is wrong below the rows, each in one sentence for the person.
    virtual Result<QStringList> findProblems() const = 0;
    /// The rows that may hold the text; none when only reading all rows can tell. Speaks of what
    /// was stored on opening and of what was written here since.
    virtual std::optional<QSet<RowId>> rowsWith(const QString &text) const = 0;

    /// The number of the last journal entry; 0 while there is none.
    virtual Result<qint64> lastEntry() const = 0;
    /// Calls `row` for the entries in order; an error it returns ends the reading.
    virtual Outcome readJournal(
        const JournalRange &range, const std::function<Outcome(const JournalRow &)> &row) const = 0;
    /// The sealed secret keys, by their public keys.
    virtual Result<QList<StoredKey>> sealedKeys() const = 0;

    /// Writes all of it as it is now, history and keys too, to a file; whole or not at all. Nobody
    /// may have that one open.
    virtual Outcome copyTo(const QString &path, Overwrite overwrite) const = 0;

    /// Writes edits in this order, together with their journal entry and what becomes of sealed
    /// keys; inserted rows have ids. Durable when it returns; after an error nothing has changed.
    /// Refuses when somebody else has written since it was opened, because memory no longer says
    /// what is stored.
    virtual Outcome write(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keys = {})
        = 0;
};

/// What opens and makes storages by their path.
class Storages
{
public:
    virtual ~Storages() = default;

    /// Makes a storage whose journal begins with `entry`, which must stand for the insertion of
    /// `office`. It appears whole or not at all; an existing one is replaced only on request and
    /// not while another program has it open.
    virtual Result<std::unique_ptr<Storage>> create(const QString &path, Overwrite overwrite,
        const Subtree &office, const JournalEntry &entry, const Opener &opener) const = 0;
    /// Locked when another program writes it, ReadOnly when nobody could write it here: then
    /// Access::Read still works.
    virtual Result<std::unique_ptr<Storage>> open(
        const QString &path, Access access, const Opener &opener = {}) const = 0;
};

} // namespace ita
