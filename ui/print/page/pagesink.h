// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/textfont.h"

#include <QImage>
#include <QLineF>
#include <QList>
#include <QRect>
#include <QRectF>

#include <span>

namespace ita {

/// How a line is stroked, in black; lengths in units.
struct Stroke
{
    enum class Cap { Flat, Round, Square };
    double width = 1;
    Cap cap = Cap::Flat;
    bool dotted = false; ///< dots as long as the line is wide, with gaps of twice that

    bool operator==(const Stroke &) const = default;
};

/// What a page is drawn on: the screen, paper or a PDF. Lengths are in units, from the paper's
/// upper left corner to the right and down.
class PageSink
{
public:
    virtual ~PageSink() = default;

    /// A line of text in black, its baseline beginning at `start`.
    virtual void drawText(
        const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start)
        = 0;
    virtual void drawLines(const QList<QLineF> &lines, const Stroke &stroke) = 0;
    virtual void drawImage(const QImage &image, const QRectF &area) = 0;
    /// Black areas in squares of `side`, counted from `corner`.
    virtual void fillSquares(const QList<QRect> &areas, QPointF corner, double side) = 0;
};

} // namespace ita
