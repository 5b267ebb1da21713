// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QScrollArea;
class QSplitter;
class QToolButton;

namespace ita {

class Editor;
class FieldForm;
class RowActions;
class RowTable;
class RowTableModel;
class WritingAid;

/// A section with a table: its own fields, the rows, and a form for the current row.
class TablePage : public Page
{
    Q_OBJECT

public:
    TablePage(
        Editor &editor, WritingAid *aid, RowId section, RowKind rows, QWidget *parent = nullptr);

    void showPlace(const Source &place) override;
    void commit() override;

    /// Puts the selected rows on the clipboard, as a table.
    void copy() const;
    /// Asks where the columns of the table on the clipboard go, and inserts its rows.
    void paste();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSectionForm(WritingAid *aid);
    QWidget *makeToolBar();
    void makeClipboardActions();
    void followTable();
    void followCurrent();

    Editor &m_editor;
    RowId m_section;
    RowKind m_kind;
    FieldForm *m_rowForm; ///< made before the model, see the constructor
    QToolButton *m_fold;
    FieldForm *m_sectionForm;
    QScrollArea *m_sectionArea;
    RowTableModel *m_model;
    RowTable *m_table;
    RowActions *m_actions;
    QSplitter *m_splitter;
};

} // namespace ita
