// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QVariant>

#include <functional>

namespace ita {

class Database;

/// What a change says of itself in the journal.
struct JournalEntry
{
    QDateTime time; ///< UTC, milliseconds are kept
    QString author;
    QString label;
    QJsonArray edits; ///< each as journalForm()
};

/// An entry as it lies in the file. Each carries the hash of the one before, so that none can be
/// changed, left out or slipped in without all later hashes failing.
struct JournalRow
{
    qint64 seq = 0; ///< 1, 2, 3 …
    QString time; ///< ISO 8601, UTC
    QString author;
    QString label;
    QString edits; ///< JSON array on one line
    QString previous; ///< hash of the row before; empty in the first
    QString hash;

    /// What `hash` must be: SHA-256, in hex, of the other columns, each followed by a line feed.
    QString computedHash() const;
    JournalEntry entry() const;
};

/// The append-only history of an office file.
class JournalStore
{
public:
    explicit JournalStore(Database &database)
        : m_database(database)
    {
    }

    Outcome append(const JournalEntry &entry);
    /// The number of the last entry; 0 while there is none.
    Result<qint64> lastSeq();
    /// Calls `row` for entries `from` to `to` in order; an error it returns ends the reading.
    Outcome forEach(qint64 from, qint64 to, const std::function<Outcome(const JournalRow &)> &row);
    /// The same for entries since `from` whose edits may be about the row with this id, and a few
    /// others.
    Outcome forEachAbout(
        qint64 id, qint64 from, const std::function<Outcome(const JournalRow &)> &row);

private:
    Outcome read(const QString &where, const QVariantList &values,
        const std::function<Outcome(const JournalRow &)> &row);

    Database &m_database;
};

} // namespace ita
