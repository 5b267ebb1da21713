// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextstepbutton.h"

#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"
#include "ui/models/screendigits.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kLeastWidth = 280;
constexpr double kAround = 8;
constexpr double kChipWidth = 72;
constexpr double kGap = 12;

/// What a finding asks for, in a word, with the colours that stand for it.
struct Chip
{
    QString text;
    QColor colour;
    QColor ground;
};

Chip chipOf(Severity severity, const Tokens &tokens)
{
    switch (severity) {
    case Severity::Error:
        return { NextStepButton::tr("Put right"), tokens.error, tokens.errorGround };
    case Severity::Warning:
        return { NextStepButton::tr("Look at"), tokens.warning, tokens.warningGround };
    case Severity::Missing:
        break;
    }
    return { NextStepButton::tr("Missing"), tokens.accent, tokens.tint };
}

QString placeLine(const NextStep &step, const QString &where)
{
    if (step.more == 0)
        return where;
    const QString more = NextStepButton::tr("%n more like it", nullptr, step.more);
    return onScreen(where.isEmpty() ? more : u"%1 · %2"_s.arg(more, where));
}

} // namespace

NextStepButton::NextStepButton(const NextStep &step, const QString &where, QWidget *parent)
    : QPushButton(parent)
    , m_step(step)
    , m_where(placeLine(step, where))
{
    setFlat(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString text = onScreen(step.first.text);
    setAccessibleName(u"%1: %2"_s.arg(chipOf(step.first.severity, tokensOf(palette())).text, text));
    setAccessibleDescription(m_where);
    setToolTip(m_where.isEmpty() ? text : text + u'\n' + m_where);
}

QSize NextStepButton::sizeHint() const
{
    const int lines = fontMetrics().height() + QFontMetrics(softFont(font())).height();
    return { scaled(fontMetrics(), 2 * kLeastWidth), lines + 2 * scaled(fontMetrics(), kAround) };
}

QSize NextStepButton::minimumSizeHint() const
{
    return { scaled(fontMetrics(), kLeastWidth), sizeHint().height() };
}

void NextStepButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Tokens &tokens = tokensOf(palette());
    const auto pixels = [this](double number) { return scaled(fontMetrics(), number); };
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);

    const QFont soft = softFont(font());
    const int line = fontMetrics().height();
    const int below = QFontMetrics(soft).height();
    const Chip chip = chipOf(m_step.first.severity, tokens);
    const QRect ground(pixels(kAround), pixels(kAround), pixels(kChipWidth), line);
    drawBox(painter, ground, { .fill = chip.ground, .radius = line / 2.0 });
    painter.setFont(soft);
    painter.setPen(chip.colour);
    painter.drawText(ground, Qt::AlignCenter, chip.text);

    const QString go = tr("Go there ›");
    const int goWidth = painter.fontMetrics().horizontalAdvance(go);
    const int right = width() - pixels(kAround);
    painter.setPen(tokens.accent);
    painter.drawText(QRect(right - goWidth, 0, goWidth, height()), Qt::AlignVCenter, go);

    const int left = ground.right() + pixels(kGap);
    const int room = right - goWidth - pixels(kGap) - left;
    painter.setFont(font());
    painter.setPen(tokens.text);
    painter.drawText(QRect(left, ground.top(), room, line), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(onScreen(m_step.first.text), Qt::ElideRight, room));
    painter.setFont(soft);
    painter.setPen(tokens.soft);
    painter.drawText(QRect(left, ground.top() + line, room, below),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_where, Qt::ElideRight, room));
}

} // namespace ita
