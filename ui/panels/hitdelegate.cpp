// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/hitdelegate.h"

#include "ui/models/hitmodel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTreeView>

namespace ita {
namespace {

constexpr int kHitPadding = 4;

/// Thai marks need more room than the line spacing of the font.
int lineHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.lineSpacing() + kHitPadding;
}

QColor textColor(const QStyleOptionViewItem &option, bool faint)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        return option.palette.color(QPalette::HighlightedText);
    QColor color = option.palette.color(QPalette::Text);
    if (faint)
        color.setAlphaF(0.75F);
    return color;
}

/// Formats the hit: bold and underlined. If it is replaced, it is struck out and the new text after
/// it is bold and underlined.
QList<QTextLayout::FormatRange> formats(int start, int length, int replacement)
{
    QTextLayout::FormatRange hit { start, length, {} };
    QTextLayout::FormatRange with { start + length, replacement, {} };
    hit.format.setFontWeight(QFont::Bold);
    hit.format.setFontUnderline(replacement < 0);
    hit.format.setFontStrikeOut(replacement >= 0);
    with.format.setFontWeight(QFont::Bold);
    with.format.setFontUnderline(true);
    return replacement > 0 ? QList { hit, with } : QList { hit };
}

void drawContext(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QModelIndex &index)
{
    const int start = index.data(HitModel::HitStartRole).toInt();
    const int length = index.data(HitModel::HitLengthRole).toInt();
    const QVariant with = index.data(HitModel::ReplacementRole);
    QString text = index.data().toString();
    // A space separates the struck out text from the new text.
    const QString inserted = with.toString().isEmpty() ? QString() : u' ' + with.toString();
    text.insert(start + length, inserted);
    QTextLayout layout(text, option.font);
    layout.setFormats(formats(start, length, with.isValid() ? int(inserted.size()) : -1));
    layout.beginLayout();
    layout.createLine().setNumColumns(int(text.size()));
    layout.endLayout();
    painter->setPen(textColor(option, false));
    layout.draw(painter, rect.topLeft());
}

} // namespace

void HitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    if (!index.data(HitModel::HitLengthRole).isValid()) {
        line.font.setBold(true);
        QStyledItemDelegate::paint(painter, line, index);
        return;
    }
    line.text.clear();
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, option.widget);
    QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &line, option.widget);
    rect.setTop(option.rect.top() + kHitPadding / 2);
    rect.setRight(option.rect.right());
    painter->save();
    painter->setClipRect(rect);
    painter->setFont(option.font);
    painter->setPen(textColor(option, true));
    const int height = lineHeight(option);
    painter->drawText(QRect(rect.topLeft(), QSize(rect.width(), height)),
        Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(
            index.data(HitModel::PlaceRole).toString(), Qt::ElideRight, rect.width()));
    rect.setTop(rect.top() + height);
    drawContext(painter, option, rect, index);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHit = index.parent().isValid();
    const int lines = isHit ? 2 : 1;
    return { 100, lines * lineHeight(option) + kHitPadding };
}

} // namespace ita
