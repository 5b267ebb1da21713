// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowlistmodel.h"

namespace ita {

RowListModel::RowListModel(EditHistory &history, RowId anchor, RowKind kind, QObject *parent)
    : SessionModel(history, anchor, parent)
    , m_kind(kind)
{
}

QList<RowId> RowListModel::rows() const
{
    return isGone() ? QList<RowId>() : tree().collection(anchor(), m_kind);
}

RowId RowListModel::rowAt(int row) const
{
    const QList<RowId> all = rows();
    return row >= 0 && row < all.size() ? all.at(row) : RowId {};
}

RowId RowListModel::rowAt(const QModelIndex &index) const
{
    return index.model() == this ? rowAt(index.row()) : RowId {};
}

int RowListModel::rowOf(RowId row) const
{
    return int(rows().indexOf(row));
}

QModelIndex RowListModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowListModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex RowListModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

Qt::ItemFlags RowListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags shown = SessionModel::flags(index);
    return index.isValid() ? shown | Qt::ItemNeverHasChildren : shown;
}

std::optional<QModelIndex> RowListModel::shownBelow(RowId parent, RowKind kind) const
{
    const bool isOurs
        = parent == anchor() && describe(kind).collection == describe(m_kind).collection;
    return isOurs ? std::optional(QModelIndex()) : std::nullopt;
}

RowId RowListModel::parentRowOf(const QModelIndex &parent) const
{
    return parent.isValid() ? RowId {} : anchor();
}

void RowListModel::markAllChanged()
{
    const QList<RowId> all = rows();
    for (const RowId row : all)
        markChanged(row);
}

} // namespace ita
