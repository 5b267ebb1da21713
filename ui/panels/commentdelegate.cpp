// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/commentdelegate.h"

#include "core/domain/comments.h"
#include "ui/models/commentmodel.h"
#include "ui/models/roles.h"
#include "ui/writing/thaimetrics.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kPadding = 6;
constexpr int kIndent = 22; // of replies

/// A paragraph of the card.
struct Part
{
    QString text;
    bool isBold = false;
    bool isFaint = false;
};

QList<Part> partsOf(const QModelIndex &index)
{
    const QString place = index.data(CommentModel::PlaceRole).toString();
    const QString state = index.data(CommentModel::StateTextRole).toString();
    QList<Part> parts;
    if (!place.isEmpty())
        parts.append({ place, true, false });
    parts.append({ index.data(CommentModel::BylineRole).toString(), false, true });
    parts.append({ index.data().toString(), false, false });
    if (index.data(CommentModel::ChangedRole).toBool())
        parts.append(
            { u"⚠ "_s + CommentDelegate::tr("The field has changed since."), false, true });
    if (!state.isEmpty())
        parts.append({ u"● "_s + state, false, true });
    parts.removeIf([](const Part &part) { return part.text.isEmpty(); });
    return parts;
}

/// Wraps the text to this width, calls `visit` with the layout, and returns the height.
template<typename Visit>
int wrap(const Part &part, const QFont &base, int width, const Visit &visit)
{
    QFont font = base;
    font.setBold(part.isBold);
    const int height = thaiLineHeight(font);
    QTextLayout layout(QString(part.text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // thaiLineHeight() leaves room for Thai marks above and below; centre the line in it.
        line.setPosition({ 0, top + (height - line.height()) / 2 });
        top += height;
    }
    layout.endLayout();
    visit(layout);
    return top;
}

int indentOf(const QModelIndex &index)
{
    return index.data(RowKindRole).toInt() == int(RowKind::Reply) ? kIndent : 0;
}

QColor colorOf(const QStyleOptionViewItem &option, bool isFaint)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    if (isFaint && !isSelected)
        color.setAlphaF(0.8F);
    return color;
}

} // namespace

void CommentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem card = option;
    initStyleOption(&card, index);
    card.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &card, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    const int indent = indentOf(index);
    const int left = option.rect.left() + kPadding + indent;
    const int width = option.rect.width() - 2 * kPadding - indent;
    int top = option.rect.top() + kPadding;
    for (const Part &part : partsOf(index)) {
        painter->setPen(colorOf(option, part.isFaint));
        top += wrap(part, option.font, width,
            [&](const QTextLayout &layout) { layout.draw(painter, QPointF(left, top)); });
    }
    painter->setPen(option.palette.color(QPalette::Mid));
    if (indent > 0)
        painter->drawLine(left - kPadding, option.rect.top() + kPadding, left - kPadding, top);
    else
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    const int width = std::max(80, whole - 2 * kPadding - indentOf(index));
    int height = 2 * kPadding;
    for (const Part &part : partsOf(index))
        height += wrap(part, option.font, width, [](const QTextLayout &) {});
    return { whole, height };
}

} // namespace ita
