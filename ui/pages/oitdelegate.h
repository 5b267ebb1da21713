// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace ita {

/// Draws an item in the width of the list: the sign of its status, its name, and below it the
/// units, the elements that are met and the evidence. A group is a heading with the number of its
/// items that are done.
class OitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OitDelegate(QTreeView &tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QTreeView &m_tree;
};

} // namespace ita
