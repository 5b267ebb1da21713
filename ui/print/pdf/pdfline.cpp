// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfline.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace ita {
namespace {

/// Marks and invisible characters: drawn where the pen is, without moving it on.
bool staysInPlace(QStringView part)
{
    const QChar::Category category
        = part.empty() ? QChar::Other_NotAssigned : part.front().category();
    return category == QChar::Mark_NonSpacing || category == QChar::Other_Format;
}

/// Whether glyph `at`, which says nothing, is the NIKHAHIT of a SARA AM to come.
bool isNikhahit(const std::vector<QStringView> &parts, size_t at)
{
    if (!parts[at].empty())
        return false;
    size_t owner = at + 1;
    while (owner < parts.size() && staysInPlace(parts[owner]))
        ++owner;
    return owner < parts.size() && parts[owner].contains(QChar(0x0E33));
}

class LineWriter
{
public:
    LineWriter(PdfDrawing &drawing, const LineFont &font)
        : m_drawing(drawing)
        , m_font(font)
        , m_grid(font.size / GlyphShape::kGridPerEm)
    {
    }
    void write(const std::vector<DrawnGlyph> &glyphs, const std::vector<QStringView> &parts);

private:
    void goTo(const DrawnGlyph &glyph);
    void addMark(const DrawnGlyph &glyph, QStringView part);
    void addGlyph(const DrawnGlyph &glyph, QStringView part);
    int onGrid(double distance) const
    {
        // Farther off is no mark of this line, and font units have 16 bits.
        constexpr double kFarthest = 8 * GlyphShape::kGridPerEm;
        return static_cast<int>(std::lround(std::clamp(distance / m_grid, -kFarthest, kFarthest)));
    }

    PdfDrawing &m_drawing;
    const LineFont &m_font;
    const double m_grid;
    bool m_begun = false;
    double m_pen = 0; ///< where a reader, adding up widths, has come to
    DrawnGlyph m_line; ///< where the last Td went
    const DrawnGlyph *m_nikhahit = nullptr;
};

void LineWriter::write(const std::vector<DrawnGlyph> &glyphs, const std::vector<QStringView> &parts)
{
    const bool shapes = m_font.font.canShape();
    for (size_t i = 0; i < glyphs.size(); ++i) {
        if (shapes && isNikhahit(parts, i))
            m_nikhahit = &glyphs[i];
        else if (shapes && m_begun && staysInPlace(parts[i]))
            addMark(glyphs[i], parts[i]);
        else
            addGlyph(glyphs[i], parts[i]);
    }
    m_drawing.content += ">]TJ";
}

void LineWriter::addMark(const DrawnGlyph &glyph, QStringView part)
{
    GlyphShape shape {
        .cid = glyph.cid, .x = onGrid(glyph.x - m_pen), .y = onGrid(glyph.y - m_line.y)
    };
    shape.still = !shape.isPlain() || m_font.font.width(glyph.cid) != 0;
    m_drawing.addGlyph({ m_font.index, shape, part });
}

void LineWriter::addGlyph(const DrawnGlyph &glyph, QStringView part)
{
    goTo(glyph);
    GlyphShape shape { .cid = glyph.cid };
    if (m_nikhahit) {
        shape.underCid = m_nikhahit->cid;
        shape.underX = onGrid(m_nikhahit->x - glyph.x);
        shape.underY = onGrid(m_nikhahit->y - glyph.y);
        m_nikhahit = nullptr;
    }
    m_drawing.addGlyph({ m_font.index, shape, part });
    m_pen += m_font.font.width(glyph.cid) * m_font.size / 1000;
}

/// Corrects the pen where the glyph stands elsewhere than the widths before it put it. A
/// remainder below a thousandth of the font size stays in m_pen, so that errors do not add up.
void LineWriter::goTo(const DrawnGlyph &glyph)
{
    const long correction = std::lround((m_pen - glyph.x) * 1000 / m_font.size);
    if (!m_begun || glyph.y != m_line.y) {
        const QByteArray x = QByteArray::number(glyph.x - m_line.x, 'f', 4);
        const QByteArray y = QByteArray::number(glyph.y - m_line.y, 'f', 4);
        m_drawing.content
            += (m_begun ? ">]TJ\n" : "\n") + x.toStdString() + ' ' + y.toStdString() + " Td[<";
        m_line = glyph;
        m_pen = glyph.x;
        m_begun = true;
    } else if (correction != 0) {
        m_drawing.content += '>' + std::to_string(correction) + '<';
        m_pen -= static_cast<double>(correction) * m_font.size / 1000;
    }
}

} // namespace

void writeLine(PdfDrawing &drawing, const LineFont &font, const std::vector<DrawnGlyph> &glyphs,
    const std::vector<QStringView> &parts)
{
    LineWriter(drawing, font).write(glyphs, parts);
}

} // namespace ita
