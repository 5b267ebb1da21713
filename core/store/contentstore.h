// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"

namespace ita {

class Database;
class CollectionOrders;

/// Numbers of rows are kept far from the ends of SQLite's integers: they are counted on, and the
/// search index multiplies them.
inline constexpr qint64 kHighestRowId = qint64(1) << 46;

/// The rows of a tree as the file must contain them, parents first.
QList<StoredRow> storedRows(const Tree &tree);

/// The error for a row that is not as ContentStore wrote it.
Error unreadableRow(const Database &database, RowId row, const QString &detail);

/// Reads and writes the rows of an office file: their positions in `node`, their fields in the
/// table of their kind. Knows nothing of rules or of the journal.
class ContentStore
{
public:
    explicit ContentStore(Database &database)
        : m_database(database)
    {
    }

    /// All rows as a subtree; Damaged names the row that cannot be read.
    Result<Subtree> load();
    /// All rows, including rows of unknown kinds and rows without a parent.
    Result<QList<StoredRow>> rows();
    /// Ids with fields in a kind's table that are not in `node` or have another kind there.
    Result<QList<RowId>> strays();
    /// The highest id ever given to a row.
    Result<qint64> lastId();

    /// Writes edits that are known to be valid in this order; rows must have ids.
    Outcome apply(const QList<Edit> &edits);

private:
    struct Place
    {
        RowId parent;
        QString collection;
        qsizetype position = 0;
        QString kind;
    };

    Outcome write(const Edit &edit);
    Outcome write(const SetField &edit);
    Outcome write(const InsertRow &edit);
    Outcome write(const RemoveRow &edit);
    Outcome write(const MoveRow &edit);
    /// The same, but positions are left to `orders`.
    Outcome write(const Edit &edit, CollectionOrders &orders);
    Outcome write(const InsertRow &edit, CollectionOrders &orders);
    Outcome write(const RemoveRow &edit, CollectionOrders &orders);
    Outcome write(const MoveRow &edit, CollectionOrders &orders);
    Outcome remove(RowId row);
    Outcome writeSubtree(RowId parent, qsizetype position, const Subtree &subtree);
    Result<Place> place(RowId row);
    Outcome shift(RowId parent, const QString &collection, qsizetype from, int by);

    Database &m_database;
};

} // namespace ita
