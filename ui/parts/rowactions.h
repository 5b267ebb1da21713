// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QObject>

class QAction;
class QWidget;

namespace ita {

class EditHistory;

/// What people do with rows of one kind below one row: add, duplicate, move and remove them.
class RowActions : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts that write work in `scope` and below it, those that would clash with typing
    /// in `view` only.
    RowActions(EditHistory &history, RowKind kind, QWidget *view, QWidget *scope);

    /// New rows go below `parent`, behind the last of the selected rows. Those may be of another
    /// kind, such as the groups of the rows: they are then duplicated, moved and removed.
    void setPlace(RowId parent, const QList<RowId> &selected);
    /// New rows go to the end unless the view has the keyboard: in a list beside a form, a row
    /// that is still marked there is not where one works.
    void appendUnlessInView() { m_appends = true; }
    RowId parentRow() const { return m_parent; }
    const QList<RowId> &selected() const { return m_selected; }
    /// Where the next row goes among the rows of its parent.
    qsizetype insertPosition() const;

    QList<QAction *> actions() const { return m_actions; }
    /// Applies a change that inserts rows, and tells which.
    void insertRows(const Change &change);

    void add();
    void duplicate();
    void remove();
    void shift(int by);

Q_SIGNALS:
    /// Before a change: what is being typed should be stored.
    void aboutToAct();
    /// These rows should be selected now, the first of them being edited next.
    void rowsMade(const QList<ita::RowId> &rows);

private:
    QAction *addAction(
        const QString &icon, const QString &text, const QKeySequence &key, QWidget *owner);
    void updateActions();
    template<typename MakeEdit>
    Outcome mayWithSelected(MakeEdit makeEdit) const;

    EditHistory &m_history;
    RowKind m_kind;
    QWidget *m_view;
    bool m_appends = false;
    RowId m_parent;
    QList<RowId> m_selected;
    QList<QAction *> m_actions;
};

} // namespace ita
