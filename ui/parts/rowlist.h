// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ita {

class EditHistory;
class RowActions;
class RowTable;
class RowTableModel;
class WritingAid;

/// A short table below a form: the rows of one kind below one row, edited in place, with buttons
/// for the row actions above.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// `label` may have a mnemonic. `aid` may be null. `history` and `aid` outlive the list.
    RowList(EditHistory &history, WritingAid *aid, RowKind kind, const QString &label,
        QWidget *parent = nullptr);

    /// Shows the rows below this one; 0 for none.
    void setParentRow(RowId parent);
    RowId currentRow() const;
    /// Selects a row; false when it is not in the list.
    bool showPlace(const Place &place);

Q_SIGNALS:
    void placeChanged(const ita::Place &place);
    /// The current row is another one, or its values have changed.
    void currentChanged();

protected:
    EditHistory &history() const { return m_history; }
    /// Adds another action on the current row.
    void addAction(QAction *action);

private:
    void followTable();
    void followSelection();

    EditHistory &m_history;
    RowId m_parent;
    RowTableModel *m_model;
    RowTable *m_table;
    RowActions *m_actions;
    QHBoxLayout *m_bar;
};

} // namespace ita
