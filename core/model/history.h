// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"
#include "core/storage/storage.h"

namespace ita {

/// One moment in the life of a field: who made what of it, and when.
struct FieldChange
{
    qint64 seq = 0; ///< number of the journal entry
    QDateTime time;
    QString author;
    QString label; ///< of the change it was part of
    QJsonValue before; ///< undefined when the row came
    QJsonValue after; ///< undefined when the row went

    bool operator==(const FieldChange &) const = default;
};

/// Every change of a field, oldest first, the coming and going of its row included. A row that was
/// removed and brought back is the same row. Entries before `from` are passed over.
Result<QList<FieldChange>> fieldHistory(
    const Storage &storage, RowId row, const QString &field, qint64 from = 0);

/// Journal entries `from` to `to`, oldest first.
Result<QList<JournalEntry>> journalEntries(const Storage &storage, qint64 from, qint64 to);

} // namespace ita
