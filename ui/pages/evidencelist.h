// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

class QAction;
class QLabel;

namespace ita {

class Editor;
class RowActions;
class RowTable;
class RowTableModel;
class WritingAid;

/// The evidence of one OIT item: web addresses with an explanation each, in order.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    EvidenceList(Editor &editor, WritingAid *aid, QWidget *parent = nullptr);

    /// Shows the evidence of that item; 0 for none.
    void setItem(RowId item);
    /// Selects a row of evidence; false when it is not one of the item.
    bool showPlace(const Source &place);

Q_SIGNALS:
    void placeChanged(const ita::Source &place);

private:
    QWidget *makeToolBar();
    void followSelection();
    void refuse(const QString &reason);
    /// Hands the current address to the web browser; never without a click or a key for it.
    void openAddress();

    Editor &m_editor;
    RowId m_item;
    RowTableModel *m_model;
    RowTable *m_table;
    RowActions *m_actions;
    QAction *m_open;
    QLabel *m_message;
};

} // namespace ita
