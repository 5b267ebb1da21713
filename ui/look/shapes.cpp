// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/shapes.h"

#include <QPolygonF>
#include <QTransform>

#include <algorithm>

namespace ita {
namespace {

constexpr double kLineHeight = 21;
constexpr double kLongestArrow = 10;

void drawLine(QPainter &painter, const QPolygonF &line, const QColor &colour, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

int scaled(const QFontMetrics &metrics, double pixels)
{
    return qRound(pixels * metrics.height() / kLineHeight);
}

void drawBox(QPainter &painter, const QRect &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double inset = box.edge.isValid() ? box.edgeWidth / 2 : 0;
    painter.setPen(box.edge.isValid() ? QPen(box.edge, box.edgeWidth) : QPen(Qt::NoPen));
    const QRectF inside = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(inside, box.radius, box.radius);
    painter.restore();
}

void drawArrow(QPainter &painter, const QRect &rect, Arrow arrow, const QColor &colour)
{
    const double size = std::min({ kLongestArrow, rect.width() * 0.6, rect.height() * 0.9 });
    QTransform turned;
    turned.translate(QRectF(rect).center().x(), QRectF(rect).center().y());
    turned.rotate(arrow == Arrow::Down ? 0 : 180);
    const QPolygonF head({ { -size / 2, -size / 4 }, { 0, size / 4 }, { size / 2, -size / 4 } });
    drawLine(painter, turned.map(head), colour, std::max(1.4, size * 0.16));
}

void drawTick(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const QRectF box(rect);
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    drawLine(painter, QPolygonF({ at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31) }), colour,
        std::max(1.6, box.width() * 0.11));
}

} // namespace ita
