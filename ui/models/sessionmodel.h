// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QAbstractItemModel>
#include <QSet>

namespace ita {

class EditHistory;

/// Base of the item models. It shows rows below one row of the Session, the anchor, and holds no
/// copy of them. Each signal of the Session becomes one model signal, so that selections are kept.
/// Changed fields are collected and announced at the end of a change. A change of more than a
/// hundred shown rows is one reset, because views visit all rows for each inserted or removed one.
/// Dragged rows are moved as one change. The model is empty while its anchor does not exist.
class SessionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    EditHistory &history() const { return m_history; }
    const Tree &tree() const;
    RowId anchor() const { return m_anchor; }
    /// Shows the rows below another anchor of the same kind.
    void setAnchor(RowId anchor);

    /// The row at an index; 0 for an index that is not of this model.
    virtual RowId rowAt(const QModelIndex &index) const = 0;
    /// The rows of the indexes, each once, in the order shown.
    QList<RowId> rowsOf(const QModelIndexList &indexes) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    /// Moves the rows. Always returns false: otherwise the view would remove the "original" rows,
    /// which have been moved already.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

protected:
    SessionModel(EditHistory &history, RowId anchor, QObject *parent);

    bool isGone() const { return m_gone; }
    bool isWritable() const;
    /// The index below which the model shows the rows of `kind` below `parent`; nothing when it
    /// does not show them. Not called while the anchor does not exist.
    virtual std::optional<QModelIndex> shownBelow(RowId parent, RowKind kind) const = 0;
    /// The row whose children are shown below an index.
    virtual RowId parentRowOf(const QModelIndex &parent) const = 0;
    /// Called when a field of any row has changed. Marks the row if it is shown.
    virtual void noteFieldChange(RowId row, const Field &field);
    /// Called when rows below any row were inserted, removed or moved.
    virtual void noteRowsChange(RowId parent);
    /// Announces the row's cells as changed, at the end of the change.
    void markChanged(RowId row) { m_changed.insert(row); }

private:
    /// The begin...() call that must be ended.
    enum class Step {
        None,
        Insert,
        Remove,
        Move,
        Reset,
    };

    void followSession();
    void beginChange(const Change &change);
    void endChange();
    bool concerns(const Edit &edit) const;
    bool holdsAnchor(RowId row) const;
    void beginInsert(RowId parent, RowKind kind, qsizetype position);
    void beginRemove(RowId row);
    void beginMove(RowId row, RowId parent, qsizetype position);
    void endInsert(RowId row);
    void end();
    void announceChanged();
    void announceRuns(RowId parent, RowKind kind);

    EditHistory &m_history;
    RowId m_anchor;
    Step m_step = Step::None;
    bool m_whole = false; ///< the current change is announced as a reset
    bool m_gone; ///< the anchor does not exist
    QSet<RowId> m_changed;
};

} // namespace ita
