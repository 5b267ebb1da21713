// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/edit.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace ita {

class EditHistory;
class FreeTableModel;
class FreeTableView;
class WritingAid;
enum class FreeRowKind;

/// A free table with the buttons for its rows, columns and merged cells.
class TableEditor : public QWidget
{
    Q_OBJECT

public:
    /// `aid` may be null. `history` and `aid` outlive the editor. `owner` is the block or section
    /// with the table.
    TableEditor(EditHistory &history, WritingAid *aid, RowId owner, QWidget *parent = nullptr);

    /// Shows a cell, row or column of the table; false when it is not of this table.
    bool showPlace(const Place &place);
    /// Stores what is typed but not stored yet.
    void commit();

Q_SIGNALS:
    void placeChanged(const ita::Place &place);

private:
    /// When an action can be used.
    enum class Needs { Nothing, Rows, Cells };

    void makeToolBar(QHBoxLayout *bar);
    QMenu *addMenu(QHBoxLayout *bar, const QString &name);
    QAction *addAction(QMenu *menu, const QString &text, Needs needs, std::function<void()> run);
    void addRowActions(QMenu *menu);
    void addColumnActions(QMenu *menu);
    void updateActions();
    void followCurrent();

    void apply(const Change &change);
    void apply(const Result<Change> &change);
    void tell(const QString &text);
    void insertRow(bool below, FreeRowKind kind);
    void insertColumn(bool right);
    void removeRows();
    void removeColumns();
    void setRowKind(FreeRowKind kind);
    void editColumn(int column);
    void merge();
    void split();
    void makeClipboardActions();
    void copy() const;
    void cut();
    void paste();
    void headingsFromRows();

    EditHistory &m_history;
    WritingAid *m_aid;
    RowId m_owner;
    FreeTableModel *m_model;
    FreeTableView *m_view;
    QLabel *m_message;
    QList<std::pair<QAction *, Needs>> m_actions;
};

} // namespace ita
