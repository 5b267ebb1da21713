// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/commentbadge.h"

#include "ui/inputs/themedicon.h"
#include "ui/models/roles.h"
#include "ui/models/screendigits.h"

#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace ita {
namespace {

constexpr int kGap = 3;

QString numberOf(const QModelIndex &index)
{
    return onScreen(index.data(OpenCommentsRole).toInt());
}

} // namespace

int commentBadgeWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(OpenCommentsRole).toInt() == 0)
        return 0;
    const QFontMetrics &metrics = option.fontMetrics;
    return metrics.ascent() + metrics.horizontalAdvance(numberOf(index)) + 3 * kGap;
}

void paintCommentBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QModelIndex &index)
{
    const int width = commentBadgeWidth(option, index);
    if (width == 0)
        return;
    const bool isSelected = option.state & QStyle::State_Selected;
    const int side = option.fontMetrics.ascent();
    const QRect icon(rect.right() - width + kGap, rect.center().y() - side / 2, side, side);
    themedIcon(QStringLiteral("comment"))
        .paint(&painter, icon, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(
        rect.adjusted(0, 0, -kGap, 0), Qt::AlignRight | Qt::AlignVCenter, numberOf(index));
    painter.restore();
}

} // namespace ita
