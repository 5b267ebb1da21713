// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ita {

class EditHistory;

/// Draws a section in the list: icon, title, open comments and number of unfinished fields. A
/// section that is not printed is grey. Its title is stored while it is typed.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `history` outlives this.
    SectionDelegate(EditHistory &history, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    EditHistory &m_history;
};

} // namespace ita
