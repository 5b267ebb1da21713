// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ita {

class FreeTableModel;
class ThaiTextEdit;
class WritingAid;

/// Edits the cells of a free table in place. Return stores and goes down, Tab goes on, Shift+Return
/// begins a new line.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `aid` may be null. `model` and `aid` outlive the delegate.
    CellDelegate(FreeTableModel &model, WritingAid *aid, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FreeTableModel &m_model;
    WritingAid *m_aid;
};

} // namespace ita
