// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/paintersink.h"

#include <QGlyphRun>
#include <QPainter>

namespace ita {
namespace {

Qt::PenCapStyle capStyle(Stroke::Cap cap)
{
    switch (cap) {
    case Stroke::Cap::Flat:
        return Qt::FlatCap;
    case Stroke::Cap::Round:
        return Qt::RoundCap;
    case Stroke::Cap::Square:
        return Qt::SquareCap;
    }
    return Qt::FlatCap;
}

} // namespace

PainterSink::PainterSink(QPainter &painter)
    : m_painter(painter)
{
    // Lossless, because JPEG would add artefacts around the pen strokes of a signature.
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
}

void PainterSink::drawText(
    const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start)
{
    m_indexes.clear();
    m_positions.clear();
    Face face = Face::Own;
    double x = 0;
    for (const TextFont::Piece piece : pieces) {
        for (const Glyph &glyph : font.glyphs(piece)) {
            if (glyph.face != face) {
                if (face != Face::Drawn)
                    drawGlyphs(font.rawFont(face), start);
                m_indexes.clear();
                m_positions.clear();
                face = glyph.face;
            }
            m_indexes.append(glyph.index);
            m_positions.append({ x + double(glyph.x), double(glyph.y) });
        }
        x += double(font.width(piece));
    }
    if (face != Face::Drawn)
        drawGlyphs(font.rawFont(face), start);
}

void PainterSink::drawGlyphs(const QRawFont &typeface, QPointF start)
{
    if (m_indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(typeface);
    run.setRawData(m_indexes.constData(), m_positions.constData(), int(m_indexes.size()));
    m_painter.setPen(Qt::black);
    m_painter.drawGlyphRun(start, run);
}

void PainterSink::drawLines(const QList<QLineF> &lines, const Stroke &stroke)
{
    QPen pen(Qt::black, stroke.width, Qt::SolidLine, capStyle(stroke.cap));
    if (stroke.dotted)
        pen.setDashPattern({ 1, 2 });
    m_painter.setPen(pen);
    m_painter.drawLines(lines);
}

void PainterSink::drawImage(const QImage &image, const QRectF &area)
{
    m_painter.drawImage(area, image);
}

void PainterSink::fillSquares(const QList<QRect> &areas, QPointF corner, double side)
{
    m_painter.save();
    m_painter.translate(corner);
    m_painter.scale(side, side);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRects(areas);
    m_painter.restore();
}

} // namespace ita
