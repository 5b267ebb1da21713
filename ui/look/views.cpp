// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/views.h"

#include "ui/look/shapes.h"
#include "ui/look/tokens.h"

#include <QStyleOption>

namespace ita {
namespace {

constexpr int kBarWidth = 3; // of a selected row
constexpr double kCardRadius = 8;
constexpr double kFrameRadius = 4;
constexpr int kTabLine = 2;
constexpr int kProgressHeight = 6;

/// The middle of a progress bar, as high as the bar is drawn.
QRect progressRect(const QRect &rect)
{
    return { rect.x(), rect.center().y() - kProgressHeight / 2, rect.width(), kProgressHeight };
}

} // namespace

void drawItemPanel(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter.fillRect(option.rect, tokens.tint);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.side);
    const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || option.viewItemPosition == QStyleOptionViewItem::Invalid;
    if (isSelected && isFirst)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(kBarWidth, option.rect.height())), tokens.accent);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.side);
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), tokens.line);
    const bool isLast = option.position == QStyleOptionHeader::End
        || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!isLast || option.orientation == Qt::Vertical)
        painter.fillRect(
            QRect(option.rect.topRight(), QSize(1, option.rect.height())), tokens.line);
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isShown = option.state.testFlag(QStyle::State_Selected);
    if (!isShown && option.state.testFlag(QStyle::State_MouseOver))
        drawBox(painter, option.rect.adjusted(2, 2, -2, -4),
            { .fill = tokens.side, .radius = kFrameRadius });
    if (!isShown)
        return;
    const bool isBelow
        = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    const int top = isBelow ? option.rect.top() : option.rect.bottom() - kTabLine + 1;
    painter.fillRect(
        QRect(option.rect.x() + 4, top, option.rect.width() - 8, kTabLine), tokens.accent);
}

void drawMenuTitle(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.background);
    if (option.state.testFlag(QStyle::State_Selected))
        drawBox(painter, option.rect.adjusted(0, 2, 0, -2),
            { .fill = tokens.tint, .radius = kFrameRadius });
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option))
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, option.rect, flags, option.palette,
        option.state.testFlag(QStyle::State_Enabled), option.text, QPalette::WindowText);
}

void drawProgressGroove(QPainter &painter, const QStyleOptionProgressBar &option)
{
    drawBox(painter, progressRect(option.rect),
        { .fill = tokensOf(option.palette).line, .radius = kProgressHeight / 2.0 });
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    QRect done = progressRect(option.rect);
    const double all = double(option.maximum) - option.minimum;
    if (all > 0)
        done.setWidth(int(done.width() * (double(option.progress) - option.minimum) / all));
    if (done.width() > 0)
        drawBox(painter, done,
            { .fill = tokensOf(option.palette).accent, .radius = kProgressHeight / 2.0 });
}

void drawBar(QPainter &painter, const QStyleOption &option, Qt::Edge lineAt)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, lineAt == Qt::TopEdge ? tokens.side : tokens.background);
    const QPoint start = lineAt == Qt::TopEdge ? option.rect.topLeft() : option.rect.bottomLeft();
    painter.fillRect(QRect(start, QSize(option.rect.width(), 1)), tokens.line);
}

void drawViewFrame(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    drawBox(painter, option.rect,
        { .edge = isFocused ? tokens.accent : tokens.line, .radius = kFrameRadius / 2 });
}

void drawCard(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option.rect, { .edge = tokensOf(option.palette).line, .radius = kCardRadius });
}

} // namespace ita
