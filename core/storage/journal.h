// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QDateTime>
#include <QJsonArray>

#include <limits>

namespace ita {

/// What a change says of itself in the journal.
struct JournalEntry
{
    QDateTime time; ///< UTC, milliseconds are kept
    QString author;
    QString label;
    QJsonArray edits; ///< each as journalForm()
};

/// An entry as it is stored. Each carries the hash of the one before, so that none can be changed,
/// left out or slipped in without all later hashes failing.
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

    /// The row of an entry that comes next. `last` is the row before it, of which only `seq` and
    /// `hash` are read; a JournalRow without number when there is none.
    static JournalRow next(const JournalRow &last, const JournalEntry &entry);
    /// What `hash` must be: SHA-256, in hex, of the other columns, each followed by a line feed.
    QString computedHash() const;
    JournalEntry entry() const;
};

/// Which rows of the journal are to be read.
struct JournalRange
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
    /// Only those whose edits may be about the row with this id, and a few others; 0 for all.
    RowId about {};
};

} // namespace ita
