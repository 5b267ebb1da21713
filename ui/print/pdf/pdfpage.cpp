// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfpage.h"

#include "ui/print/pdf/pdfstream.h"
#include "ui/print/text/pagestyle.h"

namespace ita {
namespace {

/// Whether a line needs /ActualText to be extracted exactly, because readers decide about spaces
/// themselves. Used only where needed: for Poppler a line with /ActualText is one word, so that
/// single words cannot be selected or searched.
bool needsSpelling(const TextFont &font, std::span<const TextFont::Piece> pieces)
{
    QChar before;
    for (const TextFont::Piece piece : pieces) {
        for (const QChar c : font.text(piece)) {
            const bool oddSpace = c != u' ' && c.isSpace();
            const bool invisible = c.category() == QChar::Other_Format;
            if (oddSpace || invisible || (c == u' ' && before == u' '))
                return true;
            before = c;
        }
    }
    return false;
}

} // namespace

/// PDF coordinates are in points, y upwards. The matrix lets all following operators use units, y
/// downwards, as pages do.
PdfPage::PdfPage(PdfResources &resources, const QSize &size)
    : m_resources(resources)
    , m_size(size)
{
    constexpr double kScale = 1. / kUnitsPerPoint;
    add({ kScale, 0, 0, -kScale, 0, double(size.height()) }, "cm");
}

void PdfPage::drawText(const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start)
{
    m_glyphs.clear();
    double x = start.x();
    for (const TextFont::Piece piece : pieces) {
        QStringView text = font.text(piece);
        for (const Glyph &glyph : font.glyphs(piece)) {
            m_glyphs.push_back({ glyph.index, x + double(glyph.x), -start.y() - double(glyph.y),
                text.first(glyph.units) });
            text = text.sliced(glyph.units);
        }
        x += double(font.width(piece));
    }
    const bool spelled = needsSpelling(font, pieces);
    if (spelled)
        beginSpelling(font, pieces);
    m_drawing += "BT\n";
    const int number = m_resources.fontFor(font.rawFont());
    const double size = font.rawFont().pixelSize();
    setFont(number, size);
    m_drawing += "1 0 0 -1 0 0 Tm\n"; // glyph outlines have y upwards
    writeLine(m_drawing, m_resources.font(number), size, m_glyphs);
    m_drawing += spelled ? "\nET\nEMC\n" : "\nET\n";
}

void PdfPage::setFont(int font, double size)
{
    if (font == m_font && size == m_fontSize)
        return;
    m_font = font;
    m_fontSize = size;
    m_fonts.insert(font);
    m_drawing += "/F" + std::to_string(font) + ' ';
    add({ size }, "Tf");
}

void PdfPage::beginSpelling(const TextFont &font, std::span<const TextFont::Piece> pieces)
{
    m_drawing += "/Span<</ActualText<FEFF";
    for (const TextFont::Piece piece : pieces) {
        for (const QChar c : font.text(piece))
            appendHex(m_drawing, c.unicode());
    }
    m_drawing += ">>>BDC\n";
}

void PdfPage::drawLines(const QList<QLineF> &lines, const Stroke &stroke)
{
    setStroke(stroke);
    for (const QLineF &line : lines) {
        add({ line.x1(), line.y1() }, "m");
        add({ line.x2(), line.y2() }, "l");
    }
    m_drawing += "S\n";
}

void PdfPage::setStroke(const Stroke &stroke)
{
    if (stroke == m_stroke)
        return;
    m_stroke = stroke;
    add({ stroke.width }, "w");
    add({ static_cast<double>(stroke.cap) }, "J"); // PDF numbers the caps in the same order
    m_drawing += '[';
    if (stroke.dotted)
        add({ stroke.width, 2 * stroke.width }, "");
    m_drawing += "]0 d\n";
}

void PdfPage::drawImage(const QImage &image, const QRectF &area)
{
    const int number = m_resources.imageFor(image);
    m_images.insert(number);
    m_drawing += "q\n";
    add({ area.width(), 0, 0, -area.height(), area.left(), area.bottom() }, "cm");
    m_drawing += "/I" + std::to_string(number) + " Do\nQ\n";
}

void PdfPage::fillSquares(const QList<QRect> &areas, QPointF corner, double side)
{
    m_drawing += "q\n";
    add({ side, 0, 0, side, corner.x(), corner.y() }, "cm");
    for (const QRect &area : areas)
        add({ double(area.x()), double(area.y()), double(area.width()), double(area.height()) },
            "re");
    m_drawing += "f\nQ\n";
}

void PdfPage::add(std::initializer_list<double> numbers, const char *op)
{
    for (const double number : numbers) {
        appendNumber(m_drawing, number);
        m_drawing += ' ';
    }
    m_drawing += op;
    m_drawing += '\n';
}

} // namespace ita
