// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/textfont.h"

#include "ui/print/text/fonts.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <cmath>
#include <limits>

namespace ita {
namespace {

constexpr char16_t kSaraAm = 0x0E33;
constexpr char16_t kNikhahit = 0x0E4D;
constexpr char16_t kSaraAa = 0x0E32;

/// Marks above a consonant. When HarfBuzz splits SARA AM, it puts the NIKHAHIT before these marks.
bool isAboveMark(char32_t c)
{
    return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E37) || (c >= 0x0E47 && c <= 0x0E4E);
}

/// The character of a glyph, and how many UTF-16 units of the text the glyph stands for.
struct ShownCharacter
{
    char32_t character = 0;
    quint8 units = 1;
};

/// The characters in the order of their glyphs.
QList<ShownCharacter> charactersByGlyph(QStringView text)
{
    QList<ShownCharacter> characters;
    for (const char32_t c : text.toUcs4()) {
        if (c != kSaraAm) {
            characters.append({ c, quint8(QChar::requiresSurrogates(c) ? 2 : 1) });
            continue;
        }
        qsizetype at = characters.size();
        while (at > 0 && isAboveMark(characters[at - 1].character))
            --at;
        characters.insert(at, { kNikhahit, 0 });
        characters.append({ kSaraAa, 1 });
    }
    return characters;
}

/// Capital letters of the built-in typeface for signs, as a part of its size; signs are set as
/// high.
constexpr double kSignCapitals = 0.729;
/// The room of a box or tick, as a part of the line's height.
constexpr double kDrawnRoom = 0.42;
constexpr char32_t kReplacement = 0xFFFD;

/// Characters that need no glyph, such as joiners, soft hyphens and direction marks.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format;
}

} // namespace

TextFont::TextFont(const QFont &font, double lineSpacing)
    : m_font(font)
    , m_rawFont(QRawFont::fromFont(font, QFontDatabase::Thai))
{
    const double natural = m_rawFont.ascent() + m_rawFont.descent();
    m_lineHeight = int(std::ceil(natural * lineSpacing));
    m_baseline = int(std::lround(m_rawFont.ascent() + natural * (lineSpacing - 1) / 2));
}

TextFont::Piece TextFont::piece(QStringView text)
{
    const auto known = m_pieces.find(text);
    if (known != m_pieces.end())
        return known->second;
    const auto [added, isNew] = m_pieces.emplace(text.toString(), Piece(m_shapes.size()));
    Shape shaped { .text = &added->first, .firstGlyph = quint32(m_glyphs.size()) };
    shape(text, shaped);
    m_shapes.push_back(shaped);
    return added->second;
}

std::span<const Glyph> TextFont::glyphs(Piece piece) const
{
    const Shape &shape = m_shapes[piece];
    return { m_glyphs.data() + shape.firstGlyph, shape.glyphCount };
}

float TextFont::advance(const Glyph &glyph) const
{
    if (glyph.face == Face::Drawn)
        return float(m_lineHeight * kDrawnRoom);
    return float(rawFont(glyph.face).advancesForGlyphIndexes({ glyph.index }).value(0).x());
}

bool TextFont::prints(char32_t character) const
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return hasOwn(character) || rawFont(Face::Signs).supportsCharacter(character);
    }
}

bool TextFont::hasOwn(char32_t character) const
{
    return isInvisible(character) || m_rawFont.supportsCharacter(character);
}

const QRawFont &TextFont::rawFont(Face face) const
{
    if (face == Face::Own)
        return m_rawFont;
    if (!m_signs.isValid()) {
        const double capitals = m_rawFont.capHeight();
        m_signs = ReportTypefaces::signs(
            capitals > 0 ? capitals / kSignCapitals : m_rawFont.pixelSize());
    }
    return m_signs;
}

Face TextFont::faceOf(char32_t character) const
{
    if (isDrawnSign(character))
        return Face::Drawn;
    return hasOwn(character) ? Face::Own : Face::Signs;
}

void TextFont::shape(QStringView text, Shape &shape)
{
    if (text.isEmpty())
        return;
    qsizetype own = 0; // start of the characters that the typeface has, up to `at`
    qsizetype at = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        const qsizetype units = QChar::requiresSurrogates(c) ? 2 : 1;
        if (const Face face = faceOf(c); face != Face::Own) {
            shapeOwn(text.sliced(own, at - own), shape);
            shapeSign(c, face, shape);
            own = at + units;
        }
        at += units;
    }
    shapeOwn(text.sliced(own), shape);
    shape.glyphCount = quint16(m_glyphs.size() - shape.firstGlyph);
}

void TextFont::shapeOwn(QStringView text, Shape &shape)
{
    if (!text.isEmpty() && !shapeWhole(text, shape))
        shapeByCharacter(text, shape);
}

void TextFont::shapeSign(char32_t character, Face face, Shape &shape)
{
    const QRawFont &signs = rawFont(face);
    const bool printed = prints(character);
    shape.incomplete = shape.incomplete || !printed;
    const char32_t shown = printed ? character : kReplacement;
    const quint32 index = signs.glyphIndexesForString(QString::fromUcs4(&shown, 1)).value(0);
    m_glyphs.push_back({ quint16(index), quint8(QChar::requiresSurrogates(character) ? 2 : 1), face,
        shape.width, 0 });
    shape.width += advance(m_glyphs.back());
}

/// False when there is not one glyph per character, as the text layer needs: with a ligature, or if
/// the shaper added or removed glyphs for a mark.
bool TextFont::shapeWhole(QStringView text, Shape &shape)
{
    QTextLayout layout(text.toString(), m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size()));
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    qsizetype count = 0;
    for (const QGlyphRun &run : runs)
        count += run.glyphIndexes().size();
    const QList<ShownCharacter> characters = charactersByGlyph(text);
    if (count != characters.size())
        return false;
    auto shown = characters.begin();
    for (const QGlyphRun &run : runs) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            m_glyphs.push_back({ quint16(indexes[i]), (shown++)->units, Face::Own,
                shape.width + float(positions[i].x()), float(positions[i].y() - line.ascent()) });
    }
    shape.width += float(line.naturalTextWidth());
    return true;
}

void TextFont::shapeByCharacter(QStringView text, Shape &shape)
{
    for (const auto &[c, units] : charactersByGlyph(text)) {
        const bool seen = !isInvisible(c);
        const QList<quint32> indexes = m_rawFont.glyphIndexesForString(
            seen ? QString::fromUcs4(&c, 1) : QStringLiteral(" "));
        const quint32 index = indexes.value(0);
        m_glyphs.push_back({ quint16(index), units, Face::Own, shape.width, 0 });
        if (seen)
            shape.width += float(m_rawFont.advancesForGlyphIndexes({ index }).value(0).x());
    }
}

} // namespace ita
