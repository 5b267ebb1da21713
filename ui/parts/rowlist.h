// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ita {

class EditHistory;
class FieldForm;
class RowActions;
class RowTable;
class RowTableModel;
class WritingAid;

/// The parts of a RowList that not every list has.
struct RowListParts
{
    QStringList columns {}; ///< keys of the fields in the table; empty: all
    bool hasForm = false; ///< the form of the current row, with all fields, is below the table
};

/// A short table below a form: the rows of one kind below one row, edited in place, with buttons
/// for the row actions above.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// `label` may have a mnemonic. `aid` may be null. `history` and `aid` outlive the list.
    RowList(EditHistory &history, WritingAid *aid, RowKind kind, const QString &label,
        QWidget *parent = nullptr, const RowListParts &parts = {});

    /// Shows the rows below this one; 0 for none.
    void setParentRow(RowId parent);
    RowId currentRow() const;
    /// Selects a row; false when it is not in the list.
    bool showPlace(const Place &place);
    /// Stores what is typed in the form.
    void commit();

Q_SIGNALS:
    void placeChanged(const ita::Place &place);
    /// The current row is another one, or its values have changed.
    void currentChanged();

protected:
    EditHistory &history() const { return m_history; }
    /// The lines of buttons above the table; one line would be wider than a narrow page.
    enum class Line { First, Second };
    /// Adds another action on the current row.
    void addAction(QAction *action, Line line = Line::First);
    RowActions &rowActions() const { return *m_actions; }
    RowId parentRow() const { return m_parent; }

private:
    void followTable();
    void followSelection();

    EditHistory &m_history;
    RowId m_parent;
    /// Made before the model, to drop a removed row before the table moves on; null for none.
    FieldForm *m_form;
    RowTableModel *m_model;
    RowTable *m_table;
    RowActions *m_actions;
    QHBoxLayout *m_bar;
    QHBoxLayout *m_secondBar;
};

} // namespace ita
