// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freetable.h"

#include <QTableView>

namespace ita {

class FreeTableModel;
class WritingAid;

/// A free table with its merged cells, as high as its rows, edited in place.
class FreeTableView : public QTableView
{
    Q_OBJECT

public:
    /// `aid` may be null. `model` and `aid` outlive the view.
    FreeTableView(FreeTableModel &model, WritingAid *aid, QWidget *parent = nullptr);

    /// The rectangle around all selected cells, merges included; nothing without a selection.
    std::optional<CellArea> selectedArea() const;
    void selectArea(const CellArea &area);
    CellPlace currentCell() const;
    /// Makes the cell current; the view gets the focus.
    void enter(CellPlace cell);

Q_SIGNALS:
    /// The selection or the current cell is another one.
    void selectionMoved();

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showShape();
    void shareWidth();
    void fitHeight();
    void goDown();
    void keepPlace();
    void returnToPlace();

    FreeTableModel &m_model;
    CellPlace m_kept;
};

} // namespace ita
