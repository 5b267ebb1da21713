// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oitdelegate.h"

#include "ui/inputs/statusicon.h"
#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"
#include "ui/models/oitmodel.h"
#include "ui/models/roles.h"
#include "ui/parts/commentbadge.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTreeView>

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kSide = 12;
constexpr double kAbove = 5;
constexpr double kSign = 18;

QFont headingFont(const QFont &font)
{
    QFont bold = softFont(font);
    bold.setBold(true);
    return bold;
}

bool isItem(const QModelIndex &index)
{
    return index.parent().isValid();
}

QString nameIn(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

QString doneIn(const QModelIndex &group)
{
    return group.siblingAtColumn(OitModel::Status).data().toString();
}

/// Where the parts of a line stand. Only the name is wrapped; it sets the height.
struct Line
{
    QRect sign;
    QRect name;
    QRect detail; ///< empty for groups
    int height;
};

Line layOut(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &room)
{
    const auto pixels = [&](double number) { return scaled(option.fontMetrics, number); };
    const int side = pixels(kSide);
    const int above = pixels(kAbove);
    const int sign = isItem(index) ? pixels(kSign) : 0;
    const int left = room.left() + side + (sign > 0 ? sign + side * 2 / 3 : 0);
    const QFontMetrics metrics(isItem(index) ? option.font : headingFont(option.font));
    int right = room.right() - side - commentBadgeWidth(option, index);
    if (!isItem(index))
        right -= metrics.horizontalAdvance(doneIn(index)) + side;
    const QRect wide(left, room.top() + above, qMax(right - left, metrics.height() * 3), 10'000);
    const QRect name = metrics.boundingRect(wide, Qt::TextWordWrap, nameIn(index));
    Line line { .sign = { room.left() + side, 0, sign, sign },
        .name = { wide.left(), wide.top(), wide.width(), name.height() },
        .detail = {},
        .height = name.height() + 2 * above };
    line.sign.moveTop(line.name.top() + (metrics.height() - sign) / 2);
    if (isItem(index)) {
        const int small = QFontMetrics(softFont(option.font)).height();
        line.detail = { wide.left(), line.name.bottom() + 1, wide.width(), small };
        line.height += small;
    }
    return line;
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const Line &line)
{
    const Tokens &tokens = tokensOf(option.palette);
    const int side = scaled(option.fontMetrics, kSide);
    painter.setFont(headingFont(option.font));
    painter.setPen(tokens.soft);
    painter.drawText(line.name, Qt::TextWordWrap, nameIn(index));
    painter.drawText(option.rect.adjusted(0, 0, -side - commentBadgeWidth(option, index), 0),
        Qt::AlignRight | Qt::AlignVCenter, doneIn(index));
}

void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const Line &line)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto status = ita::Status(index.data(StatusRole).toInt());
    statusIcon(status, statusColour(status, tokens)).paint(&painter, line.sign);
    painter.setPen(tokens.text);
    painter.drawText(line.name, Qt::TextWordWrap, nameIn(index));
    painter.setFont(softFont(option.font));
    painter.setPen(tokens.soft);
    painter.drawText(line.detail, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            index.data(DetailRole).toString(), Qt::ElideRight, line.detail.width()));
}

} // namespace

OitDelegate::OitDelegate(QTreeView &tree)
    : QStyledItemDelegate(&tree)
    , m_tree(tree)
{
}

void OitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Tokens &tokens = tokensOf(row.palette);
    painter->save();
    if (!isItem(index) && !row.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row.rect, tokens.panel);
    else
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    painter->fillRect(QRect(row.rect.bottomLeft(), QSize(row.rect.width(), 1)), tokens.line);
    painter->setFont(row.font);
    const Line line = layOut(row, index, row.rect);
    if (isItem(index))
        paintItem(*painter, row, index, line);
    else
        paintGroup(*painter, row, index, line);
    if (row.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        row.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
    paintCommentBadge(
        *painter, row, row.rect.adjusted(0, 0, -scaled(row.fontMetrics, kSide) / 2, 0), index);
    painter->restore();
}

QSize OitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != OitModel::Name)
        return {};
    const int width = m_tree.viewport()->width();
    return { width, layOut(option, index, QRect(0, 0, width, 1)).height };
}

} // namespace ita
