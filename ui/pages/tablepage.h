// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

class QAction;
class QSplitter;

namespace ita {

class EditHistory;
class FieldForm;
class FoldedForm;
class RowActions;
class RowTable;
class RowTableModel;
class WritingAid;

/// A section with a table: its own fields, the rows, and a form for the current row.
class TablePage : public Page
{
    Q_OBJECT

public:
    TablePage(EditHistory &history, WritingAid *aid, RowId section, RowKind rows,
        QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void commit() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTablePane();
    QWidget *makeToolBar();
    void makeMeasureActions(QWidget *bar);
    void updateMeasureActions();
    void followTable();
    void followCurrent();

    EditHistory &m_history;
    RowId m_section;
    RowKind m_kind;
    FieldForm *m_rowForm; ///< made before the model, see the constructor
    FoldedForm *m_sectionForm;
    RowTableModel *m_model;
    RowTable *m_table;
    RowActions *m_actions;
    QSplitter *m_splitter;
    QAction *m_bringMeasures = nullptr; ///< only in implementation sections, as the next one
    QAction *m_takeNames = nullptr;
};

} // namespace ita
