// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QByteArray>

namespace ita {

class Database;

/// The edits of a journal row as they are stored.
struct StoredEdits
{
    QString text;
    qint64 base = 0; ///< `seq` of the row that `text` is the difference from; 0: it is whole
};

/// How the edits of a journal row are stored: whole, or, where one long value is set, as the
/// difference from a row before that set the same field and is whole. So any row is read with one
/// other. Hashes are always over the whole text.
class JournalText
{
public:
    explicit JournalText(Database &database)
        : m_database(database)
    {
    }

    /// How a row is to be stored that comes after all others; `edits` are its edits as JSON. A
    /// whole one with a long value becomes the base of those that follow.
    Result<StoredEdits> toStore(const JournalRow &row, const QJsonArray &edits);
    /// The whole text again; what is stored, when it is no difference from its base.
    Result<QString> whole(const StoredEdits &stored);

private:
    /// The edits of a whole row; null when there is no such row.
    Result<QByteArray> wholeEdits(qint64 seq);

    Database &m_database;
    qint64 m_read = 0; ///< the row whose edits are kept
    QByteArray m_edits;
};

/// Stores all rows of a file again in the shortest form. The hashes stay. Part of a migration.
Outcome shortenJournal(Database &database);

} // namespace ita
