// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QSet>
#include <QTableView>

class QLabel;
class QTimer;

namespace ita {

class RowTableModel;
class WritingAid;

/// A table of rows whose texts are wrapped. Heights follow the text, found out for the rows in view
/// only, so that thousands of rows open at once.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `aid` may be null; both outlive this.
    RowTable(RowTableModel &model, WritingAid *aid, QWidget *parent = nullptr);

    QList<RowId> selectedRows() const;
    RowId currentRow() const;
    void selectRows(const QList<RowId> &rows);
    /// Makes the cell the current one; with an empty field the row.
    void showCell(RowId row, const QString &field);

Q_SIGNALS:
    void selectionMoved(); ///< other rows are selected, or another is the current one
    /// Why what was typed in a cell is not taken; empty when it is.
    void refused(const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

protected Q_SLOTS:
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Where the cursor stood before all rows were shown anew.
    struct Kept
    {
        RowId anchor;
        RowId row;
        int place = -1;
        int column = 0;
    };

    void setUpHeaders();
    void followModel();
    void keepPlace();
    void returnToPlace();
    void shareWidth();
    void fitHeader();
    void forgetHeights(const QModelIndex &first, const QModelIndex &last);
    void fitVisibleRows();
    void followCurrent();

    RowTableModel &m_model;
    QSet<RowId> m_fitted; ///< rows whose height is right for the present widths
    Kept m_kept;
    QTimer *m_fitLater;
    bool m_fitting = false;
    bool m_following = false; ///< the current cell is to stay in sight while rows get their heights
};

/// A line below a table that says why what was typed in a cell is not taken; hidden otherwise.
QLabel *makeRefusalLabel(RowTable *table, QWidget *parent);

} // namespace ita
