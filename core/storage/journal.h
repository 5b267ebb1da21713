// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QDateTime>
#include <QJsonArray>

#include <limits>

namespace ita {

/// A change as the journal records it.
struct JournalEntry
{
    QDateTime time; ///< UTC, with milliseconds
    QString author;
    QString label;
    QJsonArray edits; ///< each as journalForm()
};

/// A journal entry as it is stored. Each row contains the hash of the row before it, so that all
/// later hashes are wrong when a row is changed, removed or inserted.
struct JournalRow
{
    qint64 seq = 0; ///< 1, 2, 3 …
    QString time; ///< ISO 8601, UTC
    QString author;
    QString label;
    QString edits; ///< JSON array on one line
    QString previous; ///< hash of the row before; empty in the first
    QString hash;

    bool operator==(const JournalRow &) const = default;

    /// The row for the next entry. `last` is the row before it, of which only `seq` and `hash` are
    /// read; an empty JournalRow for the first entry.
    static JournalRow next(const JournalRow &last, const JournalEntry &entry);
    /// The correct `hash`: SHA-256, in hex, of the other columns, each followed by a line feed.
    QString computedHash() const;
    JournalEntry entry() const;
};

/// Identifies one entry of a journal and, by its hash, all entries before it.
struct JournalMark
{
    qint64 seq = 0; ///< 0: the journal is empty
    QString hash;

    bool operator==(const JournalMark &) const = default;
};

/// The rows of the journal to read.
struct JournalRange
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
    /// Only journal rows whose edits may be about this row, perhaps with some others; 0 for all.
    RowId about {};
};

} // namespace ita
