// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

// How each control is drawn: buttons, inputs, boxes to tick, scroll bars.

namespace ita {

void drawButtonPanel(QPainter &painter, const QStyleOption &option);
void drawToolButtonPanel(QPainter &painter, const QStyleOption &option);

/// The frame and ground of an input: a line of text, a list to choose from, a number.
void drawInput(QPainter &painter, const QStyleOption &option);

void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
void drawFocus(QPainter &painter, const QStyleOption &option);

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
void drawSpinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);

/// The thumb of a scroll bar in `slider`; scroll bars have no arrows.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

/// The width of a flat button whose label, with the icon, has this width.
int flatButtonWidth(const QStyleOption &option, int label);

/// The label of a flat button, which stands in a column with others: at the left.
void drawFlatLabel(QPainter &painter, const QStyleOptionButton &option, const QStyle &style);

/// Whether the button is the one that Enter presses.
bool isDefault(const QStyleOption &option);

} // namespace ita
