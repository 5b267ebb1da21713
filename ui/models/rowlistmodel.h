// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionmodel.h"

namespace ita {

/// A flat SessionModel: the rows of one collection below the anchor, one model row each.
class RowListModel : public SessionModel
{
    Q_OBJECT

public:
    RowKind kind() const { return m_kind; }

    RowId rowAt(int row) const;
    RowId rowAt(const QModelIndex &index) const override;
    /// -1 when the row is not in the model. Linear time.
    int rowOf(RowId row) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    using QObject::parent;

protected:
    /// `kind` selects the collection below the anchor.
    RowListModel(EditHistory &history, RowId anchor, RowKind kind, QObject *parent);

    std::optional<QModelIndex> shownBelow(RowId parent, RowKind kind) const override;
    RowId parentRowOf(const QModelIndex &parent) const override;
    void markAllChanged();

private:
    QList<RowId> rows() const;

    RowKind m_kind;
};

} // namespace ita
