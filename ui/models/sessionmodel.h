// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QAbstractItemModel>
#include <QSet>

namespace ita {

class EditHistory;

/// What our item models share: they show rows below one row of the Session, the anchor, and hold
/// none of them. The Session's signals are translated one to one, so that selections survive;
/// changed fields are gathered into few signals at the end of a change. A change of hundreds of
/// shown rows is one reset, as views look at all their rows for each that comes or goes. Rows are
/// moved by drag as one change. A model is empty while its anchor does not exist.
class SessionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    EditHistory &history() const { return m_history; }
    const Tree &tree() const;
    RowId anchor() const { return m_anchor; }
    /// Shows the rows below another row of the same kind.
    void setAnchor(RowId anchor);

    /// The row an index stands for; 0 for none of ours.
    virtual RowId rowAt(const QModelIndex &index) const = 0;
    /// Each row of the indexes once, in shown order.
    QList<RowId> rowsOf(const QModelIndexList &indexes) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    /// Moves the rows. Always says false: a view would otherwise take away the "original" of what
    /// has been moved already.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

protected:
    SessionModel(EditHistory &history, RowId anchor, QObject *parent);

    bool isGone() const { return m_gone; }
    bool isWritable() const;
    /// The index below which rows of `kind` whose parent is `parent` are shown; nothing when they
    /// are not. Not asked while the anchor is gone.
    virtual std::optional<QModelIndex> shownBelow(RowId parent, RowKind kind) const = 0;
    /// The row whose children stand below an index.
    virtual RowId parentRowOf(const QModelIndex &parent) const = 0;
    /// A field of any row has changed. Marks the row when it is shown.
    virtual void noteFieldChange(RowId row, const Field &field);
    /// Rows below any row have come, gone or moved.
    virtual void noteRowsChange(RowId parent);
    /// The row's cells are announced as changed at the end of the change.
    void markChanged(RowId row) { m_changed.insert(row); }

private:
    /// What has been begun and must be ended.
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
    bool m_whole = false; ///< the change being made is followed as a reset
    bool m_gone; ///< the anchor is not in the file now
    QSet<RowId> m_changed;
};

} // namespace ita
