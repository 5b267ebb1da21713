// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace ita {

class ThumbnailModel;

/// Draws a thumbnail of a page, with the titles of its sections above and its number below. A page
/// is painted when it becomes visible.
class ThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ThumbnailDelegate(const ThumbnailModel &model, QObject *parent = nullptr);

    /// The width that the widest page needs, in pixels.
    static int width();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QPixmap &pictureOf(int page, QSize size, qreal ratio) const;

    const ThumbnailModel &m_model;
    mutable QCache<int, QPixmap> m_pictures;
};

} // namespace ita
