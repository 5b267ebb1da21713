// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QVariant>

#include <functional>

namespace ita {

class Database;

/// The append-only history of an office file.
class JournalStore
{
public:
    explicit JournalStore(Database &database)
        : m_database(database)
    {
    }

    Outcome append(const JournalEntry &entry);
    /// A row that is known to come next, as it is.
    Outcome append(const JournalRow &row);
    Result<JournalMark> last();
    /// The number of the last entry; 0 while there is none.
    Result<qint64> lastSeq();
    /// Calls `row` for the entries in order; an error from `row` ends the reading.
    Outcome forEach(
        const JournalRange &range, const std::function<Outcome(const JournalRow &)> &row);

private:
    Outcome append(const JournalRow &row, const QJsonArray &edits);
    Result<QString> baseColumn();

    Database &m_database;
};

} // namespace ita
