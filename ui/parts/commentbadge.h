// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace ita {

/// The width in pixels of the mark for the row's open comments; 0 when there are none.
int commentBadgeWidth(const QStyleOptionViewItem &option, const QModelIndex &index);

/// Paints the mark, an icon and a number, at the right end of the rectangle.
void paintCommentBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QModelIndex &index);

} // namespace ita
