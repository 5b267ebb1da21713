// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"
#include "core/storage/journal.h"

#include <QStringList>

namespace ita {

struct StoredKey
{
    QString publicKey;
    QString sealed;

    bool operator==(const StoredKey &) const = default;
};

/// A row of the content as it could be read from a damaged place.
struct RescuedRow
{
    RowId id;
    RowId parent; ///< 0 for the Office row
    qsizetype position = 0;
    RowKind kind = RowKind::Office;
    RowValue value; ///< empty fields where they could not be read
    QJsonObject extra;
    bool hasFields = false;
    QStringList lostFields {}; ///< keys of those whose values cannot be
};

/// What could be read of an office that is damaged.
struct Rescue
{
    QList<JournalRow> journal; ///< by number; not yet judged
    bool isJournalWhole = false; ///< nothing stood in the way of reading it
    QList<RescuedRow> rows; ///< by id
    bool isContentWhole = false;
    QList<StoredKey> keys;
    bool areKeysWhole = false;
};

/// An office as it is made again from what could be read.
struct RebuiltOffice
{
    Subtree office; ///< what the history arrives at
    QList<JournalRow> journal; ///< numbers 1, 2, 3 … without a gap; kept with their hashes
    QList<StoredKey> keys;
    qint64 lastId = 0; ///< the highest id ever given to a row
};

} // namespace ita
