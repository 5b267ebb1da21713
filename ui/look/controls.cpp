// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/controls.h"

#include "ui/look/shapes.h"
#include "ui/look/tokens.h"

#include <QStyleOption>

namespace ita {
namespace {

constexpr double kRadius = 6;
constexpr double kFocusWidth = 2;
constexpr double kLabelGap = 8;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A focus that the keyboard brought, or that of an input.
bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
}

/// The ground of a button: its own colour, or that of being pressed or under the mouse.
QColor buttonFill(const QStyleOption &option, const Tokens &tokens)
{
    const QColor own = option.palette.color(QPalette::Button);
    if (!has(option, QStyle::State_Enabled))
        return own;
    const bool isPlain = own == tokens.background;
    if (has(option, QStyle::State_Sunken))
        return isPlain ? tokens.line : own;
    if (has(option, QStyle::State_On))
        return isPlain ? tokens.tint : own;
    return isPlain && has(option, QStyle::State_MouseOver) ? tokens.side : own;
}

void drawAsButton(QPainter &painter, const QStyleOption &option, Box box)
{
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        box.edge = tokensOf(option.palette).accent;
        box.edgeWidth = kFocusWidth;
    }
    drawBox(painter, option.rect, box);
}

} // namespace

bool isDefault(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && has(option, QStyle::State_Enabled);
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    if (isFlat) {
        drawToolButtonPanel(painter, option);
        return;
    }
    Box box { .fill = buttonFill(option, tokens),
        .edge = has(option, QStyle::State_On) ? tokens.accent : tokens.line,
        .radius = kRadius };
    if (isDefault(option)) {
        const bool isTouched
            = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
        box.fill = isTouched ? tokens.accent.darker(115) : tokens.accent;
        box.edge = box.fill;
    }
    drawAsButton(painter, option, box);
}

void drawToolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isTouched = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)
        || has(option, QStyle::State_On);
    Box box { .radius = kRadius };
    if (isTouched && has(option, QStyle::State_Enabled)) {
        box.fill = buttonFill(option, tokens);
        box.edge = tokens.line;
    } else if (const QColor own = option.palette.color(QPalette::Button);
               own != tokens.background) {
        box.fill = own;
    }
    drawAsButton(painter, option, box);
}

void drawInput(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isFixed = has(option, QStyle::State_ReadOnly);
    Box box { .fill = isEnabled && !isFixed ? option.palette.color(QPalette::Base) : tokens.side,
        .edge = isEnabled && !isFixed ? tokens.border : tokens.line,
        .radius = kRadius };
    if (showsFocus(option)) {
        box.edge = tokens.accent;
        box.edgeWidth = kFocusWidth;
    }
    drawBox(painter, option.rect, box);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const bool isPartly = has(option, QStyle::State_NoChange);
    const QColor mark = isEnabled ? tokens.accent : tokens.border;
    const bool isFilled = isOn || isPartly;
    drawBox(painter, option.rect,
        { .fill = isFilled ? mark : tokens.background,
            .edge = isFilled ? mark : tokens.border,
            .edgeWidth = 1.4,
            .radius = option.rect.width() * 0.22 });
    if (isOn)
        drawTick(painter, option.rect, tokens.onAccent);
    else if (isPartly)
        drawBox(painter,
            QRect(option.rect.x() + option.rect.width() / 4, option.rect.center().y() - 1,
                option.rect.width() / 2, 2),
            { .fill = tokens.onAccent });
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QColor mark = has(option, QStyle::State_Enabled) ? tokens.accent : tokens.border;
    const bool isOn = has(option, QStyle::State_On);
    drawBox(painter, option.rect,
        { .fill = tokens.background,
            .edge = isOn ? mark : tokens.border,
            .edgeWidth = isOn ? option.rect.width() * 0.28 : 1.4,
            .radius = option.rect.width() / 2.0 });
}

void drawFocus(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option.rect,
        { .edge = tokensOf(option.palette).accent, .edgeWidth = kFocusWidth, .radius = 4 });
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const Tokens &tokens = tokensOf(option.palette);
    if (option.frame)
        drawInput(painter, option);
    drawArrow(painter, arrow, Arrow::Down,
        has(option, QStyle::State_Enabled) ? tokens.soft : tokens.border);
}

void drawSpinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const Tokens &tokens = tokensOf(option.palette);
    if (option.frame)
        drawInput(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = option.stepEnabled.testFlag(step) && has(option, QStyle::State_Enabled);
        return can ? tokens.soft : tokens.line;
    };
    drawArrow(painter, up, Arrow::Up, colour(QAbstractSpinBox::StepUpEnabled));
    drawArrow(painter, down, Arrow::Down, colour(QAbstractSpinBox::StepDownEnabled));
}

int flatButtonWidth(const QStyleOption &option, int label)
{
    return label + 3 * scaled(option.fontMetrics, kLabelGap); // one between icon and text
}

void drawFlatLabel(QPainter &painter, const QStyleOptionButton &option, const QStyle &style)
{
    const int gap = scaled(option.fontMetrics, kLabelGap);
    QRect room = option.rect.adjusted(gap, 0, -gap, 0);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (!option.icon.isNull()) {
        const QRect icon(
            QPoint(room.x(), room.center().y() - option.iconSize.height() / 2), option.iconSize);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, icon),
            Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(icon.right() + gap);
    }
    style.drawItemText(&painter, QStyle::visualRect(option.direction, option.rect, room),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
            | Qt::TextShowMnemonic,
        option.palette, isEnabled, option.text, QPalette::ButtonText);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.panel);
    if (option.minimum >= option.maximum)
        return;
    const bool isTouched
        = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRect thumb = slider.adjusted(3, 3, -3, -3);
    drawBox(painter, thumb,
        { .fill = isTouched ? tokens.soft : tokens.border,
            .radius = qMin(thumb.width(), thumb.height()) / 2.0 });
}

} // namespace ita
