// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"
#include "core/storage/storage.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace ita {

/// The effect of a journal entry on one place.
struct JournalEffect
{
    enum class What { Set, Added, Removed, Moved };

    What what = What::Set;
    Place place; ///< the row may no longer exist
    RowKind kind = RowKind::Office;
    QJsonValue before; ///< of a field; undefined otherwise
    QJsonValue after;
    RowId section {}; ///< of the row; it too may no longer exist
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

/// Selects entries; empty members select all.
struct JournalFilter
{
    QString author;
    RowId section;
    QString text; ///< in the label or in the edits, not case-sensitive
    QDate from; ///< the first day, in local time
    QDate until; ///< the last day
    RowId sinceSignOffOf; ///< only entries after the last sign-off of this report

    bool operator==(const JournalFilter &) const = default;
};

/// Reads the journal backwards, a piece at a time, because it may be years long.
class JournalList
{
public:
    /// `tree` is the present content. `storage` and `tree` must outlive the list.
    JournalList(const Storage &storage, const Tree &tree, const JournalFilter &filter);

    /// The next `most` selected entries, newest first; fewer only at the beginning of the journal
    /// or at the sign-off.
    Result<QList<JournalLine>> readOn(qsizetype most);
    bool isAtEnd() const { return m_next == 0; }

    /// Selected entries that were added since the list was made or readNew() was called last,
    /// newest first.
    Result<QList<JournalLine>> readNew();
    /// Whether the last readNew() found a sign-off that ends the list: all lines read before are to
    /// be dropped.
    bool startsAnew() const { return m_startsAnew; }

    /// The section of a row, also of a removed row; 0 for none.
    RowId sectionOf(RowId row) const;

private:
    Result<QList<JournalLine>> readPiece(qint64 from, qint64 to, qsizetype most, qint64 &next);
    std::optional<JournalLine> wanted(const JournalRow &row);
    bool concernsSection(const JournalLine &line) const;
    void noteGone(const QJsonObject &subtree, qint64 parent);
    bool isSignOff(const JournalLine &line, const QJsonArray &edits) const;

    const Storage &m_storage;
    const Tree &m_tree;
    JournalFilter m_filter;
    qint64 m_next = 0; ///< the entry that readOn() reads next, backwards; 0: none
    qint64 m_newest = 0; ///< the last entry that was read
    bool m_ended = false; ///< the sign-off has been found
    bool m_startsAnew = false;
    std::optional<Error> m_error;
    QHash<qint64, qint64> m_parents; ///< of removed rows
};

/// The authors of all journal entries, in no order.
Result<QStringList> journalAuthors(const Storage &storage);

} // namespace ita
