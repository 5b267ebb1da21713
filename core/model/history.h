// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"
#include "core/storage/storage.h"

namespace ita {

/// One change of a field: by whom, when, from which value to which.
struct FieldChange
{
    qint64 seq = 0; ///< number of the journal entry
    QDateTime time;
    QString author;
    QString label; ///< of the journal entry
    QJsonValue before; ///< undefined when the row was inserted
    QJsonValue after; ///< undefined when the row was removed

    bool operator==(const FieldChange &) const = default;
};

/// Every change of a field, oldest first, including the insertion and removal of its row. A row
/// that was removed and restored is the same row. Entries before `from` are left out.
Result<QList<FieldChange>> fieldHistory(
    const Storage &storage, RowId row, const QString &field, qint64 from = 0);

/// Journal entries `from` to `to`, oldest first.
Result<QList<JournalEntry>> journalEntries(const Storage &storage, qint64 from, qint64 to);

/// The `hash` of the last journal entry; empty while there is none.
Result<QString> lastHash(const Storage &storage);

} // namespace ita
