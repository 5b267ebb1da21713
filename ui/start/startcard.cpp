// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startcard.h"

#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kWidth = 427;
constexpr double kLeastWidth = 260;
constexpr double kHeight = 72;
constexpr double kCardSide = 16;
constexpr double kSquare = 40;
constexpr double kCardSign = 18;
constexpr double kRadius = 6;

} // namespace

StartCard::StartCard(
    const QIcon &icon, const QString &text, const QString &sentence, QWidget *parent)
    : QPushButton(icon, text, parent)
    , m_sentence(sentence)
{
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StartCard::sizeHint() const
{
    return { scaled(fontMetrics(), kWidth), scaled(fontMetrics(), kHeight) };
}

QSize StartCard::minimumSizeHint() const
{
    return { scaled(fontMetrics(), kLeastWidth), sizeHint().height() };
}

void StartCard::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Tokens &tokens = tokensOf(palette());
    const auto pixels = [this](double number) { return scaled(fontMetrics(), number); };
    const int square = pixels(kSquare);
    const QRect sign(pixels(kCardSide), (height() - square) / 2, square, square);
    drawBox(painter, sign, { .fill = tokens.tint, .radius = kRadius });
    const int inset = (square - pixels(kCardSign)) / 2;
    icon().paint(&painter, sign.adjusted(inset, inset, -inset, -inset));

    QFont bold = font();
    bold.setBold(true);
    const QFont soft = softFont(font());
    const int line = QFontMetrics(bold).height();
    const int below = QFontMetrics(soft).height();
    const int left = sign.right() + pixels(kCardSide);
    const int room = width() - left - pixels(kCardSide);
    const int top = (height() - line - below) / 2;
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(QRect(left, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(soft);
    painter.setPen(tokens.soft);
    painter.drawText(QRect(left, top + line, room, below), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, room));
}

} // namespace ita
