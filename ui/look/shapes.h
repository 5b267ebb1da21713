// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPainter>
#include <QRect>

// The shapes that all controls are made of. Lengths follow the font, so that a larger text size
// enlarges everything.

namespace ita {

/// So many pixels at the window's own text size of 10.5 points, where a line is 21 pixels high.
int scaled(const QFontMetrics &metrics, double pixels);

struct Box
{
    QColor fill;
    QColor edge; ///< invalid for none
    double edgeWidth = 1;
    double radius = 0;
};

/// A rectangle with its edge inside `rect`.
void drawBox(QPainter &painter, const QRect &rect, const Box &box);

enum class Arrow { Up, Down };

/// A thin arrow head in the middle of `rect`.
void drawArrow(QPainter &painter, const QRect &rect, Arrow arrow, const QColor &colour);

void drawTick(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace ita
