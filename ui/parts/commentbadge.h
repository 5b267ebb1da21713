// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace ita {

/// The pixels a mark for the row's open comments needs in width; 0 when it has none.
int commentBadgeWidth(const QStyleOptionViewItem &option, const QModelIndex &index);

/// Paints the mark, a sign and a number, at the right end of the rectangle.
void paintCommentBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QModelIndex &index);

} // namespace ita
