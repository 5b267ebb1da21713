// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QObject>

class QAction;
class QWidget;

namespace ita {

class EditHistory;

/// Actions on the rows of one kind below one row: add, duplicate, move and remove.
class RowActions : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts of add and duplicate work in `scope` and its children. Those of move and
    /// remove would clash with typing, so they work in `view` only.
    RowActions(EditHistory &history, RowKind kind, QWidget *view, QWidget *scope);

    /// New rows go below `parent`, after the last selected row. Duplicate, move and remove act on
    /// `selected`, which may be rows of another kind, such as the groups.
    void setPlace(RowId parent, const QList<RowId> &selected);
    /// Adds new rows at the end while the view does not have the focus: the row selected in a list
    /// beside a form is then not the place of work.
    void appendUnlessInView() { m_appends = true; }
    RowId parentRow() const { return m_parent; }
    const QList<RowId> &selected() const { return m_selected; }
    /// The position of the next new row among the rows of its parent.
    qsizetype insertPosition() const;

    QList<QAction *> actions() const { return m_actions; }
    /// Applies a change that inserts rows and emits rowsMade().
    void insertRows(const Change &change);

    void add();
    void duplicate();
    void remove();
    void shift(int by);

Q_SIGNALS:
    /// Emitted before a change, so that what is typed gets stored.
    void aboutToAct();
    /// These rows were inserted: select them and edit the first one.
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
