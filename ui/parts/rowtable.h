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

/// A table of rows with wrapped texts. Row heights are measured for visible rows only, so that a
/// table of thousands of rows opens at once.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `aid` may be null. `model` and `aid` outlive the table.
    RowTable(RowTableModel &model, WritingAid *aid, QWidget *parent = nullptr);

    QList<RowId> selectedRows() const;
    RowId currentRow() const;
    void selectRows(const QList<RowId> &rows);
    /// Makes the cell the current one; with an empty field the row.
    void showCell(RowId row, const QString &field);

Q_SIGNALS:
    void selectionMoved(); ///< the selection or the current row has changed
    /// Why the value typed in a cell is refused; empty when it is accepted.
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
    /// The current cell before a model reset.
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
    QSet<RowId> m_fitted; ///< rows with the right height for the current widths
    Kept m_kept;
    QTimer *m_fitLater;
    bool m_fitting = false;
    bool m_following = false; ///< keep the current cell visible while rows are fitted
};

/// A label that shows why the value typed in a cell is refused; hidden otherwise.
QLabel *makeRefusalLabel(RowTable *table, QWidget *parent);

} // namespace ita
