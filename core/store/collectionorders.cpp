// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collectionorders.h"

#include "core/store/database.h"

#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

Outcome SlotOrders::insert(RowId parent, const QString &slot, qsizetype position, const Branch &row)
{
    forget(row);
    auto order = this->order(parent, slot);
    if (!order)
        return order.error();
    QList<RowId> &rows = (*order)->rows;
    rows.insert(std::clamp(position, qsizetype(0), rows.size()), row.id);
    (*order)->stored.insert(row.id, position);
    return ok();
}

Outcome SlotOrders::remove(RowId parent, const QString &slot, RowId row)
{
    auto order = this->order(parent, slot);
    if (!order)
        return order.error();
    (*order)->rows.removeOne(row);
    return ok();
}

Outcome SlotOrders::move(RowId from, RowId to, const QString &slot, qsizetype position, RowId row)
{
    auto source = order(from, slot);
    if (!source)
        return source.error();
    auto target = order(to, slot);
    if (!target)
        return target.error();
    (*source)->rows.removeOne(row);
    QList<RowId> &rows = (*target)->rows;
    rows.insert(std::clamp(position, qsizetype(0), rows.size()), row);
    return ok();
}

Outcome SlotOrders::write()
{
    for (const auto &[place, order] : m_orders)
        if (auto done = write(order); !done)
            return done;
    return ok();
}

Outcome SlotOrders::write(const Order &order)
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

/// What stands below a row that comes back in the same change is as the branch says.
void SlotOrders::forget(const Branch &row)
{
    std::erase_if(m_orders, [&](const auto &entry) { return entry.first.first == row.id; });
    for (const Branch &child : row.children)
        forget(child);
}

Result<SlotOrders::Order *> SlotOrders::order(RowId parent, const QString &slot)
{
    const auto known = m_orders.find({ parent, slot });
    if (known != m_orders.end())
        return &known->second;
    Order order;
    auto read = m_database.forEach(
        u"SELECT id, position FROM node WHERE parent = ? AND slot = ? ORDER BY position"_s,
        { parent.value, slot }, [&](const QSqlQuery &query) {
            const RowId row { query.value(0).toLongLong() };
            order.rows.append(row);
            order.stored.insert(row, qsizetype(query.value(1).toLongLong()));
            return ok();
        });
    if (!read)
        return read.error();
    return &m_orders.insert_or_assign({ parent, slot }, std::move(order)).first->second;
}

} // namespace ita
