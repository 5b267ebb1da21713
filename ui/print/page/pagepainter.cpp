// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/pagepainter.h"

#include "ui/print/page/pagestamp.h"

#include <algorithm>
#include <cmath>

namespace ita {
namespace {

constexpr char32_t kLastBox = U'☒';

double widthOf(const TextFont &font, std::span<const TextFont::Piece> pieces)
{
    double width = 0;
    for (const TextFont::Piece piece : pieces)
        width += double(font.width(piece));
    return width;
}

} // namespace

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
    page.visitLines(
        [this](const PlacedLine &placed) { drawLine(placed.text, placed.line, placed.topLeft); });
    drawStrokes();
    for (const PlacedImage &placed : page.images())
        m_sink.drawImage(placed.image, placed.area);
    for (const PlacedCode &placed : page.codes())
        drawInMiddle(placed.code, placed.area);
    drawCatchWord(page);
    drawStrip(page);
}

void PagePainter::drawCatchWord(const PageContents &page)
{
    const CatchWord *words = page.catchWord();
    if (!words)
        return;
    const LaidLine &line = words->text.lines.front();
    const double paper = m_style.paper(page.landscape()).width();
    const double left = unitsFromMm(paper - m_style.marginRight) - double(line.width);
    drawLine(words->text, line, { left - double(line.x), double(words->top) });
}

void PagePainter::drawNumber(const PageContents &page)
{
    const LaidText &number = page.number();
    if (number.lines.empty())
        return;
    const double paper = m_style.paper(page.landscape()).width();
    const LaidLine &line = number.lines.front();
    const double left = page.numberAtRight()
        ? unitsFromMm(paper - m_style.marginRight) - double(line.width)
        : unitsFromMm(paper / 2) - double(line.width) / 2;
    drawLine(number, line, { left - double(line.x), double(unitsFromMm(m_style.pageNumberTop)) });
}

void PagePainter::drawLine(const LaidText &text, const LaidLine &line, QPointF topLeft)
{
    const std::span<const TextFont::Piece> pieces = text.piecesOf(line);
    const std::span<const LaidLink> links = text.linksOf(line);
    if (m_isInWhole && (links.empty() || links.front().begins))
        endWhole(); // the address goes on on another page
    const QPointF start = topLeft + QPointF(double(line.x), text.font->baseline());
    const auto xOf
        = [&](size_t piece) { return start.x() + widthOf(*text.font, pieces.first(piece)); };
    size_t drawn = 0;
    const auto drawTo = [&](size_t end) {
        drawPieces(*text.font, pieces.subspan(drawn, end - drawn), { xOf(drawn), start.y() });
        drawn = end;
    };
    for (const LaidLink &link : links) {
        const LaidAddress &address = text.addresses[link.address];
        const size_t end = size_t(link.firstPiece) + link.pieceCount;
        if (link.begins && !link.ends) {
            drawTo(link.firstPiece);
            m_sink.beginWhole(address.text);
            m_isInWhole = true;
        }
        if (m_isInWhole && link.ends) {
            drawTo(end);
            endWhole();
        }
        const double left = xOf(link.firstPiece);
        m_sink.addLink(
            { left, topLeft.y(), xOf(end) - left, double(text.font->lineHeight()) }, address.url);
    }
    drawTo(pieces.size());
}

void PagePainter::endWhole()
{
    m_sink.endWhole();
    m_isInWhole = false;
}

/// Pieces without glyphs, such as empty paragraphs, are not drawn.
void PagePainter::drawPieces(
    const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start)
{
    const bool seen = std::ranges::any_of(
        pieces, [&](TextFont::Piece piece) { return !font.glyphs(piece).empty(); });
    if (!seen)
        return;
    m_sink.drawText(font, pieces, start);
    drawSigns(font, pieces, start);
}

/// Boxes and ticks stand on the baseline and fill their room.
void PagePainter::drawSigns(
    const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start)
{
    double x = start.x();
    for (const TextFont::Piece piece : pieces) {
        qsizetype at = 0;
        for (const Glyph &glyph : font.glyphs(piece)) {
            if (glyph.face == Face::Drawn) {
                const auto size = double(font.advance(glyph));
                drawSign(font.text(piece)[at].unicode(), { x + double(glyph.x), start.y() - size },
                    size);
            }
            at += glyph.units;
        }
        x += double(font.width(piece));
    }
}

/// `corner`: the upper left one of the square of that size.
void PagePainter::drawSign(char32_t sign, QPointF corner, double size)
{
    const auto at = [&](double x, double y) { return corner + QPointF(x, y) * size; };
    if (sign <= kLastBox) {
        const QPointF corners[] = { at(0, 0), at(1, 0), at(1, 1), at(0, 1) };
        for (int i = 0; i < 4; ++i)
            m_rules.append({ corners[i], corners[(i + 1) % 4] });
    }
    switch (sign) {
    case U'☐':
        break;
    case U'☑':
    case U'✓':
    case U'✔':
        m_ticks.append({ at(0.15, 0.5), at(0.42, 0.82) });
        m_ticks.append({ at(0.42, 0.82), at(0.95, -0.05) });
        break;
    default: // ☒ ✗ ✘
        m_ticks.append({ at(0.2, 0.2), at(0.8, 0.8) });
        m_ticks.append({ at(0.2, 0.8), at(0.8, 0.2) });
    }
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

/// As drawCode(), in the middle of `room`, which must be white: readers need a border of four
/// modules.
void PagePainter::drawInMiddle(const QrCode &code, const QRectF &room)
{
    constexpr int kBorder = 4;
    const double module = qMax(1., std::floor(room.width() / (code.size + 2 * kBorder)));
    const QPointF half = QPointF(code.size, code.size) * module / 2;
    m_sink.fillSquares(code.darkAreas(), room.center() - half, module);
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
