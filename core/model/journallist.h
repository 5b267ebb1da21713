// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"
#include "core/storage/storage.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace ita {

/// What an entry of the journal did to one place.
struct JournalEffect
{
    enum class What { Set, Added, Removed, Moved };

    What what = What::Set;
    Place place; ///< the row may be gone by now
    RowKind kind = RowKind::Office;
    QJsonValue before; ///< of a field; undefined otherwise
    QJsonValue after;
};

/// An entry of the journal for people to read.
struct JournalLine
{
    qint64 seq = 0;
    QDateTime time;
    QString author;
    QString label;
    QList<JournalEffect> effects;
};

/// Which entries are wanted; what is empty asks for nothing.
struct JournalFilter
{
    QString author;
    RowId section;
    QString text; ///< in the label or in what was written, without regard to case
    QDate from; ///< the first day, on the clock of this computer
    QDate until; ///< the last one
    RowId sinceSignOffOf; ///< the report whose last sign-off ends the list

    bool operator==(const JournalFilter &) const = default;
};

/// Reads the journal backwards, a piece at a time, as it may be years long.
class JournalList
{
public:
    /// `tree` is the content now; both outlive this.
    JournalList(const Storage &storage, const Tree &tree, const JournalFilter &filter);

    /// The next `most` entries that are wanted, newest first; fewer only at the beginning of the
    /// journal or at the sign-off.
    Result<QList<JournalLine>> readOn(qsizetype most);
    bool isAtEnd() const { return m_next == 0; }

    /// Entries that have come since the list was made or asked so last, newest first.
    Result<QList<JournalLine>> readNew();
    /// Whether readNew() has just met a sign-off that ends the list: what was read before goes.
    bool startsAnew() const { return m_startsAnew; }

    /// The section a row stands in or stood in when it was removed; 0 for none.
    RowId sectionOf(RowId row) const;

private:
    Result<QList<JournalLine>> readPiece(qint64 from, qint64 to);
    std::optional<JournalLine> wanted(const JournalRow &row);
    bool concernsSection(const JournalLine &line) const;
    void noteGone(const QJsonObject &subtree, qint64 parent);
    bool isSignOff(const JournalLine &line, const QJsonArray &edits) const;

    const Storage &m_storage;
    const Tree &m_tree;
    JournalFilter m_filter;
    qint64 m_next = 0; ///< the entry to be read next, going back
    qint64 m_newest = 0; ///< the last one read, going on
    bool m_ended = false; ///< the sign-off has been met
    bool m_startsAnew = false;
    std::optional<Error> m_error;
    QHash<qint64, qint64> m_parents; ///< of rows that are gone
};

/// The people who wrote in the journal, in no order.
Result<QStringList> journalAuthors(const Storage &storage);

} // namespace ita
