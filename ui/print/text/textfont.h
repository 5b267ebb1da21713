// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>
#include <QString>

#include <span>
#include <unordered_map>
#include <vector>

namespace ita {

/// What a glyph is drawn with.
enum class Face : quint8 {
    Own, ///< the font's typeface
    Signs, ///< the built-in typeface, for signs that the font's lacks
    Drawn, ///< lines: boxes and ticks. Its room and its text in a PDF are those of a glyph of Signs
};

/// A glyph and its position: x from the start of its piece, y from the baseline downwards.
struct Glyph
{
    quint16 index = 0;
    quint8 units = 1; ///< UTF-16 units of its text; 0 for the NIKHAHIT of a SARA AM
    Face face = Face::Own;
    float x = 0;
    float y = 0;
};

/// Whether boxes and ticks such as ☐ ☑ ✓ are drawn with lines.
constexpr bool isDrawnSign(char32_t c)
{
    return (c >= U'☐' && c <= U'☒') || c == U'✓' || c == U'✔' || c == U'✗' || c == U'✘';
}

/// A typeface at one size, and a cache of all shaped pieces of text. A report repeats a few hundred
/// words thousands of times, so each is shaped only once.
class TextFont
{
public:
    /// Identifies a shaped piece of text. Valid as long as the font.
    using Piece = quint32;

    TextFont(const QFont &font, double lineSpacing);

    /// Shapes the text on first use. One glyph per character (a surrogate pair is one character).
    /// SARA AM has two glyphs; the first comes before the marks above the consonant.
    Piece piece(QStringView text);

    size_t pieceCount() const { return m_shapes.size(); }
    /// Whether a character of the piece can be printed with no face; � stands for it.
    bool isIncomplete(Piece piece) const { return m_shapes[piece].incomplete; }
    float width(Piece piece) const { return m_shapes[piece].width; }
    QStringView text(Piece piece) const { return *m_shapes[piece].text; }
    std::span<const Glyph> glyphs(Piece piece) const;

    /// The room of a glyph that is not of the font's own typeface.
    float advance(const Glyph &glyph) const;

    /// Whether `character` can be printed; false for line breaks.
    bool prints(char32_t character) const;

    const QRawFont &rawFont() const { return m_rawFont; }
    /// The typeface of glyphs with this face.
    const QRawFont &rawFont(Face face) const;
    /// In units.
    int lineHeight() const { return m_lineHeight; }
    int baseline() const { return m_baseline; }

private:
    struct Shape
    {
        const QString *text = nullptr; ///< the key in m_pieces, which never moves
        quint32 firstGlyph = 0;
        quint16 glyphCount = 0;
        bool incomplete = false;
        float width = 0;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    bool hasOwn(char32_t character) const;
    Face faceOf(char32_t character) const;
    void shape(QStringView text, Shape &shape);
    void shapeOwn(QStringView text, Shape &shape);
    bool shapeWhole(QStringView text, Shape &shape);
    void shapeByCharacter(QStringView text, Shape &shape);
    void shapeSign(char32_t character, Face face, Shape &shape);

    QFont m_font;
    QRawFont m_rawFont;
    mutable QRawFont m_signs; ///< loaded on first use
    int m_lineHeight = 0;
    int m_baseline = 0;
    std::unordered_map<QString, Piece, Hash, Equal> m_pieces;
    std::vector<Shape> m_shapes;
    std::vector<Glyph> m_glyphs;
};

} // namespace ita
