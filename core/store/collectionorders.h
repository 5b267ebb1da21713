// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

#include <map>

namespace ita {

class Database;

/// The positions of rows during a large change: kept in memory and written once at the end.
/// Shifting the rows behind every inserted or removed row would take quadratic time.
class CollectionOrders
{
public:
    explicit CollectionOrders(Database &database)
        : m_database(database)
    {
    }

    /// Call before the row itself is written, in the order of the edits.
    Outcome insert(RowId parent, const QString &collection, qsizetype position, const Subtree &row);
    Outcome remove(RowId parent, const QString &collection, RowId row);
    Outcome move(RowId from, RowId to, const QString &collection, qsizetype position, RowId row);
    /// Writes the positions that differ from the file.
    Outcome write();

private:
    struct Order
    {
        QList<RowId> rows;
        QHash<RowId, qsizetype> stored; ///< positions in the file
    };

    Result<Order *> order(RowId parent, const QString &collection);
    void forget(const Subtree &row);
    Outcome write(const Order &order);

    Database &m_database;
    std::map<std::pair<RowId, QString>, Order> m_orders; ///< by parent and collection
};

} // namespace ita
