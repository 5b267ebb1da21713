// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/pagesink.h"

class QPainter;

namespace ita {

/// Draws with a QPainter whose coordinates are scaled to units.
class PainterSink : public PageSink
{
public:
    explicit PainterSink(QPainter &painter);

    void drawText(
        const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start) override;
    void drawLines(const QList<QLineF> &lines, const Stroke &stroke) override;
    void drawImage(const QImage &image, const QRectF &area) override;
    void fillSquares(const QList<QRect> &areas, QPointF corner, double side) override;

private:
    void drawGlyphs(const QRawFont &typeface, QPointF start);

    QPainter &m_painter;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
};

} // namespace ita
