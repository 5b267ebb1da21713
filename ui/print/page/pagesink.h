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

/// Interface that a page is drawn on: screen, paper or PDF. Coordinates are in units from the upper
/// left corner of the paper, x to the right and y down.
class PageSink
{
public:
    virtual ~PageSink() = default;

    /// Draws a line of text in black; `start` is the start of its baseline. Of glyphs with
    /// Face::Drawn only the text is taken: their lines come by drawLines().
    virtual void drawText(
        const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start)
        = 0;
    /// What is drawn up to endWhole() is the text `whole`, in parts on several lines. Nothing that
    /// can be seen.
    virtual void beginWhole(const QString & /*whole*/) { }
    virtual void endWhole() { }
    /// Makes an area of the page a link to a web or e-mail address. Paper has none.
    virtual void addLink(const QRectF & /*area*/, const QByteArray & /*url*/) { }
    virtual void drawLines(const QList<QLineF> &lines, const Stroke &stroke) = 0;
    virtual void drawImage(const QImage &image, const QRectF &area) = 0;
    /// Fills areas in black. They are given in squares of side `side`, relative to `corner`.
    virtual void fillSquares(const QList<QRect> &areas, QPointF corner, double side) = 0;
};

} // namespace ita
