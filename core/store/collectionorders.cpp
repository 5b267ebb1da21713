// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collectionorders.h"

#include "core/store/database.h"

#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

Outcome CollectionOrders::insert(
    RowId parent, const QString &collection, qsizetype position, const Subtree &row)
{
    forget(row);
    auto order = this->order(parent, collection);
    if (!order)
        return order.error();
    QList<RowId> &rows = (*order)->rows;
    rows.insert(std::clamp(position, qsizetype(0), rows.size()), row.id);
    (*order)->stored.insert(row.id, position);
    return ok();
}

Outcome CollectionOrders::remove(RowId parent, const QString &collection, RowId row)
{
    auto order = this->order(parent, collection);
    if (!order)
        return order.error();
    (*order)->rows.removeOne(row);
    return ok();
}

Outcome CollectionOrders::move(
    RowId from, RowId to, const QString &collection, qsizetype position, RowId row)
{
    auto source = order(from, collection);
    if (!source)
        return source.error();
    auto target = order(to, collection);
    if (!target)
        return target.error();
    (*source)->rows.removeOne(row);
    QList<RowId> &rows = (*target)->rows;
    rows.insert(std::clamp(position, qsizetype(0), rows.size()), row);
    return ok();
}

Outcome CollectionOrders::write()
{
    for (const auto &[place, order] : m_orders)
        if (auto done = write(order); !done)
            return done;
    return ok();
}

Outcome CollectionOrders::write(const Order &order)
{
    for (qsizetype place = 0; place < order.rows.size(); ++place) {
        const RowId row = order.rows.at(place);
        if (order.stored.value(row, -1) == place)
            continue;
        auto placed = m_database.execute(
            u"UPDATE node SET position = ? WHERE id = ?"_s, { qint64(place), row.value });
        if (!placed)
            return placed.error();
    }
    return ok();
}

/// Drops the orders below an inserted row. It may have been removed earlier in the same change; now
/// the order of its rows is that of the subtree.
void CollectionOrders::forget(const Subtree &row)
{
    std::erase_if(m_orders, [&](const auto &entry) { return entry.first.first == row.id; });
    for (const Subtree &child : row.children)
        forget(child);
}

Result<CollectionOrders::Order *> CollectionOrders::order(RowId parent, const QString &collection)
{
    const auto known = m_orders.find({ parent, collection });
    if (known != m_orders.end())
        return &known->second;
    Order order;
    auto read = m_database.forEach(
        u"SELECT id, position FROM node WHERE parent = ? AND slot = ? ORDER BY position"_s,
        { parent.value, collection }, [&](const QSqlQuery &query) {
            const RowId row { query.value(0).toLongLong() };
            order.rows.append(row);
            order.stored.insert(row, qsizetype(query.value(1).toLongLong()));
            return ok();
        });
    if (!read)
        return read.error();
    return &m_orders.insert_or_assign({ parent, collection }, std::move(order)).first->second;
}

} // namespace ita
