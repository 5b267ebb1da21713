// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfline.h"

#include "ui/print/pdf/pdfstream.h"

#include <algorithm>
#include <cmath>

namespace ita {
namespace {

/// Marks and invisible characters: they have no width and do not move the pen.
bool staysInPlace(QStringView text)
{
    const QChar::Category category = text.front().category();
    return category == QChar::Mark_NonSpacing || category == QChar::Other_Format;
}

class LineWriter
{
public:
    explicit LineWriter(std::string &drawing)
        : m_drawing(drawing)
    {
    }
    void write(const DrawnRun &run);
    void end() { m_drawing += m_begun ? ">]TJ" : ""; }

private:
    void goTo(const DrawnGlyph &glyph);
    void addMark(const DrawnGlyph &glyph);
    void addGlyph(const DrawnGlyph &glyph);
    void add(const GlyphShape &shape, QStringView text)
    {
        appendHex(m_drawing, static_cast<char16_t>(m_font->codeFor(shape, text)));
    }
    int onGrid(double distance) const
    {
        // Marks are never farther away, and offsets in font units have 16 bits.
        constexpr double kFarthest = 8 * GlyphShape::kGridPerEm;
        const double steps = distance * GlyphShape::kGridPerEm / m_size;
        return static_cast<int>(std::lround(std::clamp(steps, -kFarthest, kFarthest)));
    }

    std::string &m_drawing;
    PdfFont *m_font = nullptr;
    double m_size = 0;
    bool m_begun = false;
    double m_pen = 0; ///< x that a reader computes by adding up widths
    DrawnGlyph m_line; ///< position of the last Td operator
    const DrawnGlyph *m_nikhahit = nullptr;
};

void LineWriter::write(const DrawnRun &run)
{
    end();
    m_drawing += m_begun ? "\n" + run.operators + "[<" : run.operators;
    m_font = run.font;
    m_size = run.size;
    for (const DrawnGlyph &glyph : run.glyphs) {
        if (glyph.text.empty())
            m_nikhahit = &glyph;
        else if (m_begun && staysInPlace(glyph.text))
            addMark(glyph);
        else
            addGlyph(glyph);
    }
}

void LineWriter::addMark(const DrawnGlyph &glyph)
{
    GlyphShape shape {
        .glyph = glyph.glyph, .x = onGrid(glyph.x - m_pen), .y = onGrid(glyph.y - m_line.y)
    };
    shape.still = !shape.isPlain() || m_font->width(glyph.glyph) != 0;
    add(shape, glyph.text);
}

void LineWriter::addGlyph(const DrawnGlyph &glyph)
{
    goTo(glyph);
    GlyphShape shape { .glyph = glyph.glyph };
    if (m_nikhahit) {
        shape.under = m_nikhahit->glyph;
        shape.underX = onGrid(m_nikhahit->x - glyph.x);
        shape.underY = onGrid(m_nikhahit->y - glyph.y);
        m_nikhahit = nullptr;
    }
    add(shape, glyph.text);
    m_pen += m_font->width(glyph.glyph) * m_size / 1000;
}

/// Corrects the pen if the glyph is not where the widths before it have moved the pen. A remainder
/// below a thousandth of the font size stays in m_pen, so that errors do not add up.
void LineWriter::goTo(const DrawnGlyph &glyph)
{
    const long correction = std::lround((m_pen - glyph.x) * 1000 / m_size);
    if (!m_begun || glyph.y != m_line.y) {
        m_drawing += m_begun ? ">]TJ\n" : "";
        appendNumber(m_drawing, glyph.x - m_line.x);
        m_drawing += ' ';
        appendNumber(m_drawing, glyph.y - m_line.y);
        m_drawing += " Td[<";
        m_line = glyph;
        m_pen = glyph.x;
        m_begun = true;
    } else if (correction != 0) {
        m_drawing += '>' + std::to_string(correction) + '<';
        m_pen -= static_cast<double>(correction) * m_size / 1000;
    }
}

} // namespace

void writeLine(std::string &drawing, const std::vector<DrawnRun> &runs)
{
    LineWriter writer(drawing);
    for (const DrawnRun &run : runs)
        writer.write(run);
    writer.end();
}

} // namespace ita
