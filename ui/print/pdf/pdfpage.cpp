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

/// The size at which a glyph is as wide as the box that is drawn: readers lose a space that lies
/// under a wider one.
double sizeOfDrawn(const TextFont &font)
{
    const QRawFont &typeface = font.rawFont(Face::Drawn);
    const QList<quint32> box = typeface.glyphIndexesForString(QStringLiteral("☐"));
    const double natural = typeface.advancesForGlyphIndexes(box).value(0).x();
    const double room = double(font.advance({ .face = Face::Drawn }));
    return natural > 0 ? typeface.pixelSize() * room / natural : typeface.pixelSize();
}

QString textOf(const TextFont &font, std::span<const TextFont::Piece> pieces)
{
    QString text;
    for (const TextFont::Piece piece : pieces)
        text += font.text(piece);
    return text;
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
    m_runs.clear();
    double x = start.x();
    Face face = Face::Own;
    for (const TextFont::Piece piece : pieces) {
        QStringView text = font.text(piece);
        for (const Glyph &glyph : font.glyphs(piece)) {
            if (m_runs.empty() || glyph.face != face)
                beginRun(font, face = glyph.face);
            m_runs.back().glyphs.push_back({ glyph.index, x + double(glyph.x),
                -start.y() - double(glyph.y), text.first(glyph.units) });
            text = text.sliced(glyph.units);
        }
        x += double(font.width(piece));
    }
    const bool spelled = needsSpelling(font, pieces);
    if (spelled)
        beginWhole(textOf(font, pieces));
    m_drawing += "BT\n";
    m_drawing += "1 0 0 -1 0 0 Tm\n"; // glyph outlines have y upwards
    writeLine(m_drawing, m_runs);
    m_drawing += "\nET\n";
    if (spelled)
        endWhole();
}

/// What is drawn with lines is in the text without being seen.
void PdfPage::beginRun(const TextFont &font, Face face)
{
    constexpr int kFilled = 0;
    constexpr int kUnseen = 3;
    const QRawFont &typeface = font.rawFont(face);
    const int number = m_resources.fontFor(typeface);
    const int mode = face == Face::Drawn ? kUnseen : kFilled;
    DrawnRun run { .font = &m_resources.font(number),
        .size = face == Face::Drawn ? sizeOfDrawn(font) : typeface.pixelSize(),
        .operators = {},
        .glyphs = {} };
    if (mode != m_textMode)
        run.operators += std::to_string(mode) + " Tr\n";
    m_textMode = mode;
    if (number != m_font || run.size != m_fontSize) {
        run.operators += "/F" + std::to_string(number) + ' ';
        appendNumber(run.operators, run.size);
        run.operators += " Tf\n";
    }
    m_font = number;
    m_fontSize = run.size;
    m_fonts.insert(number);
    m_runs.push_back(std::move(run));
}

void PdfPage::beginWhole(const QString &whole)
{
    m_drawing += "/Span<</ActualText<FEFF";
    for (const QChar c : whole)
        appendHex(m_drawing, c.unicode());
    m_drawing += ">>>BDC\n";
}

void PdfPage::endWhole()
{
    m_drawing += "EMC\n";
}

void PdfPage::addLink(const QRectF &area, const QByteArray &url)
{
    constexpr double kScale = 1. / kUnitsPerPoint;
    m_links.push_back({ { area.left() * kScale, m_size.height() - area.bottom() * kScale,
                            area.width() * kScale, area.height() * kScale },
        url.toStdString() });
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
