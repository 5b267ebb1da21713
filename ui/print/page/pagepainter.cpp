// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/pagepainter.h"

#include "ui/print/page/pagestamp.h"

#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace ita {

PagePainter::PagePainter(QPainter &painter, const PageStyle &style, QStringList *texts)
    : m_painter(painter)
    , m_style(style)
    , m_texts(texts)
{
}

void PagePainter::drawPage(const PageContents &page)
{
    m_painter.setPen(Qt::black);
    m_rules = page.rules();
    m_dots = page.dots();
    m_ticks.clear();
    drawNumber(page);
    page.visitLines([this](const PlacedLine &placed) {
        drawLine(placed.text, placed.line, placed.topLeft);
        if (placed.line.box != Marker::None)
            drawBox(placed.text, placed.line, placed.topLeft);
    });
    drawStrokes();
    drawImages(page.images());
    drawStrip(page);
}

void PagePainter::drawNumber(const PageContents &page)
{
    const LaidText &number = page.number();
    if (number.lines.empty())
        return;
    const double middle = unitsFromMm(m_style.paper(page.landscape()).width() / 2);
    const LaidLine &line = number.lines.front();
    drawLine(number, line,
        { middle - double(line.width) / 2 - double(line.x),
            double(unitsFromMm(m_style.pageNumberTop)) });
}

/// Each call makes one text object in a PDF, and adds the one text that stands for it.
void PagePainter::drawLine(const LaidText &text, const LaidLine &line, QPointF topLeft)
{
    m_indexes.clear();
    m_positions.clear();
    double x = double(line.x);
    for (const TextFont::Piece piece : text.piecesOf(line)) {
        for (const Glyph &glyph : text.font->glyphs(piece)) {
            m_indexes.append(glyph.index);
            m_positions.append({ x + double(glyph.x), double(glyph.y) });
        }
        x += double(text.font->width(piece));
    }
    if (m_indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(text.font->rawFont());
    run.setRawData(m_indexes.constData(), m_positions.constData(), int(m_indexes.size()));
    m_painter.drawGlyphRun(topLeft + QPointF(0, text.font->baseline()), run);
    if (m_texts)
        m_texts->append(text.textOf(line));
}

/// The box stands in the indent of the line, on its baseline.
void PagePainter::drawBox(const LaidText &text, const LaidLine &line, QPointF topLeft)
{
    const double size = boxSize(text.font->lineHeight());
    const double left = topLeft.x() + double(line.x) - size * kBoxRoom;
    const double bottom = topLeft.y() + text.font->baseline();
    const QPointF corners[] = { { left, bottom - size }, { left + size, bottom - size },
        { left + size, bottom }, { left, bottom } };
    for (int i = 0; i < 4; ++i)
        m_rules.append({ corners[i], corners[(i + 1) % 4] });
    if (line.box != Marker::Ticked)
        return;
    const QPointF middle(left + size * 0.42, bottom - size * 0.18);
    m_ticks.append({ QPointF(left + size * 0.15, bottom - size * 0.5), middle });
    m_ticks.append({ middle, QPointF(left + size * 0.95, bottom - size * 1.05) });
}

void PagePainter::drawStrokes()
{
    const double width = m_style.ruleWidth * kUnitsPerPoint;
    m_painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
    m_painter.drawLines(m_rules);
    m_painter.setPen(QPen(Qt::black, width * 2, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLines(m_ticks);
    QPen dots(Qt::black, width * 1.6, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({ 1, 2 });
    m_painter.setPen(dots);
    m_painter.drawLines(m_dots);
}

void PagePainter::drawImages(const QList<PlacedImage> &images)
{
    // Without loss: JPEG would put shadows around the strokes of a pen.
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PlacedImage &placed : images)
        m_painter.drawImage(placed.area, placed.image);
}

void PagePainter::drawStrip(const PageContents &page)
{
    const LaidText *text = page.strip();
    if (!text)
        return;
    const StripPlace place = stripPlace(m_style, page.landscape());
    QPointF at(place.text.left(), place.text.center().y() - text->height() / 2.);
    m_painter.setPen(Qt::black);
    for (const LaidLine &line : text->lines) {
        drawLine(*text, line, at);
        at.ry() += text->font->lineHeight();
    }
    drawCode(qrCode(page.stripCode()), place.code);
}

/// In the lower right corner of its room. Its modules measure whole units, so that readers of PDF
/// leave no seams between them.
void PagePainter::drawCode(const QrCode &code, const QRectF &room)
{
    if (code.size == 0)
        return;
    const double module = qMax(1., std::floor(room.width() / code.size));
    const QPointF corner = room.bottomRight() - QPointF(code.size, code.size) * module;
    m_painter.save();
    m_painter.translate(corner);
    m_painter.scale(module, module); // small numbers are soon written and read again
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRects(code.darkAreas());
    m_painter.restore();
}

} // namespace ita
