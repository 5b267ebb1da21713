// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ita {

class Editor;

/// The rows of one slot below one row of the Session, one model row each. Holds none of them: it
/// translates the Session's signals one to one, so that selections survive, and gathers changed
/// fields into few signals at the end of a change. Empty while its parent row does not exist.
class RowListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowListModel(Editor &editor, RowId parentRow, RowKind kind, QObject *parent);

    Editor &editor() const { return m_editor; }
    const Tree &tree() const;
    RowId parentRow() const { return m_parentRow; }
    /// Shows the rows below another parent of the same kind.
    void setParentRow(RowId parentRow);

    /// 0 for an index that is not ours or out of range.
    RowId rowAt(int row) const;
    RowId rowAt(const QModelIndex &index) const;
    /// -1 when the row is not one of ours. Linear.
    int rowOf(RowId row) const;
    /// Each row once, in their order.
    QList<RowId> rowsOf(const QModelIndexList &indexes) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    /// Moves the rows as one change. Always says false: a view would otherwise take away the
    /// "original" of what has been moved already.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

protected:
    RowKind kind() const { return m_kind; }
    /// A field of any row has changed; marks the row when it is one of ours.
    virtual void noteFieldChange(RowId row, const Field &field);
    /// Rows have come, gone or moved anywhere in the file.
    virtual void noteRowsChange(RowId parent);
    /// The row's cells are announced as changed at the end of the change.
    void markChanged(RowId row);
    void markAllChanged() { m_allChanged = true; }

private:
    /// What has been begun and must be ended.
    enum class Step
    {
        None,
        Insert,
        Remove,
        Move,
        Reset,
    };

    QList<RowId> rows() const;
    bool isOurs(RowId parent, RowKind kind) const;
    bool holdsParent(RowId row) const;
    void beginInsert(RowId parent, RowKind kind, qsizetype position);
    void beginRemove(RowId row);
    void beginMove(RowId row, RowId parent, qsizetype position);
    void endInsert(RowId row);
    void end();
    void announceChanged();
    void announceRuns();

    Editor &m_editor;
    RowId m_parentRow;
    RowKind m_kind;
    Step m_step = Step::None;
    bool m_gone = false; ///< the parent row is not in the file now
    QSet<RowId> m_changed;
    bool m_allChanged = false;
};

} // namespace ita
