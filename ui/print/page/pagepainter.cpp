// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/pagepainter.h"

#include "ui/print/page/pagestamp.h"

#include <algorithm>
#include <cmath>

namespace ita {

PagePainter::PagePainter(PageSink &sink, const PageStyle &style)
    : m_sink(sink)
    , m_style(style)
{
}

void PagePainter::drawPage(const PageContents &page)
{
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
    for (const PlacedImage &placed : page.images())
        m_sink.drawImage(placed.image, placed.area);
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

/// Lines without glyphs, such as empty paragraphs, are not drawn.
void PagePainter::drawLine(const LaidText &text, const LaidLine &line, QPointF topLeft)
{
    const std::span<const TextFont::Piece> pieces = text.piecesOf(line);
    const bool seen = std::ranges::any_of(
        pieces, [&](TextFont::Piece piece) { return !text.font->glyphs(piece).empty(); });
    if (seen)
        m_sink.drawText(
            *text.font, pieces, topLeft + QPointF(double(line.x), text.font->baseline()));
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
    if (!m_rules.isEmpty())
        m_sink.drawLines(m_rules, { .width = width, .cap = Stroke::Cap::Square });
    if (!m_ticks.isEmpty())
        m_sink.drawLines(m_ticks, { .width = width * 2, .cap = Stroke::Cap::Round });
    if (!m_dots.isEmpty())
        m_sink.drawLines(m_dots, { .width = width * 1.6, .dotted = true });
}

void PagePainter::drawStrip(const PageContents &page)
{
    const LaidText *text = page.strip();
    if (!text)
        return;
    const StripPlace place = stripPlace(m_style, page.landscape());
    QPointF at(place.text.left(), place.text.center().y() - text->height() / 2.);
    for (const LaidLine &line : text->lines) {
        drawLine(*text, line, at);
        at.ry() += text->font->lineHeight();
    }
    drawCode(qrCode(page.stripCode()), place.code);
}

/// Draws the QR code in the lower right corner of `room`. The side of a module is a whole number of
/// units, so that PDF readers show no gaps between modules.
void PagePainter::drawCode(const QrCode &code, const QRectF &room)
{
    if (code.size == 0)
        return;
    const double module = qMax(1., std::floor(room.width() / code.size));
    const QPointF corner = room.bottomRight() - QPointF(code.size, code.size) * module;
    m_sink.fillSquares(code.darkAreas(), corner, module);
}

} // namespace ita
