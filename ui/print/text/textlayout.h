// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/text/linebreaks.h"
#include "ui/print/text/textfont.h"

namespace ita {

/// How paragraphs are set; lengths in units.
struct TextShape
{
    TextFont *font = nullptr;
    int width = 0; ///< room for a line
    int firstIndent = 0; ///< of the first line of each paragraph
    bool hangingNumbers = false; ///< lines after "๑. " begin below the text, not the number
    Align align = Align::Left;
    bool balanced = false; ///< lines of about the same length, as headings want
};

/// A line: some pieces of the paragraph it belongs to, and where they begin.
struct LaidLine
{
    quint32 firstPiece = 0;
    quint16 pieceCount = 0;
    quint32 paragraph = 0;
    Marker box = Marker::None; ///< Ticked or Unticked where a box stands before the line
    float x = 0;
    float width = 0; ///< without spaces at the end
};

/// Paragraphs of one style cut into lines. Knows the text only as pieces of its font.
struct LaidText
{
    const TextFont *font = nullptr;
    std::vector<TextFont::Piece> pieces;
    std::vector<LaidLine> lines;
    float widestWord = 0; ///< of those that should not be cut
    bool incomplete = false; ///< the font lacks a character

    int height() const { return font ? int(lines.size()) * font->lineHeight() : 0; }
    std::span<const TextFont::Piece> piecesOf(const LaidLine &line) const
    {
        return { pieces.data() + line.firstPiece, line.pieceCount };
    }
    QString textOf(const LaidLine &line) const;
    /// One past the last line of each paragraph, in order.
    std::vector<int> paragraphEnds() const;
};

/// The width and height of the drawn box of ☐ and ☑, for text of that line height.
inline double boxSize(int lineHeight)
{
    return lineHeight * 0.42;
}

/// A word, a run of spaces or a sign, shaped.
struct TextPart
{
    TextFont::Piece piece = 0;
    float width = 0;
    BreakAfter after = BreakAfter::Never;
    bool space = false;
};

/// Paragraphs as parts, before it is known how wide their lines may be.
struct CutText
{
    /// Some parts that begin a line and end one: a paragraph, or what stands between two '\n'.
    struct Stretch
    {
        size_t end = 0; ///< of its parts
        quint32 paragraph = 0;
        Marker marker = Marker::None;
        quint16 hanging = 0; ///< how many parts a dash or a list number has; 0 for none
        bool begins = true; ///< its paragraph
    };
    std::vector<TextPart> parts;
    std::vector<Stretch> stretches;
    float widestWord = 0;
    bool incomplete = false; ///< the font lacks a character
};

/// How much more than its width a box takes.
inline constexpr double kBoxRoom = 1.4;

/// Cuts paragraphs into lines, as many words on each as fit; '\n' ends a line as well.
class TextLayouter
{
public:
    LaidText layOut(const QList<Paragraph> &paragraphs, const TextShape &shape);

    /// The same in two steps, for who must know first how wide the words are.
    CutText cut(const QList<Paragraph> &paragraphs, TextFont &font);
    LaidText layOut(const CutText &text, const TextShape &shape);

    /// The room that the longest part of the text without a place to end a line needs.
    float widestPhrase(const QString &text, TextFont &font);

    LineBreaker &breaker() { return m_breaker; }

private:
    struct Indents
    {
        float first = 0;
        float rest = 0;
    };

    void cutStretch(CutText &cut, QStringView text, CutText::Stretch stretch, TextFont &font);
    void layOutStretch(LaidText &laid, const CutText::Stretch &stretch, const Indents &indent,
        const TextShape &shape);
    Indents indents(
        const CutText::Stretch &stretch, float widestWord, const TextShape &shape) const;
    float balancedRoom(float room, TextFont &font);
    size_t endOfLine(size_t first, float room, TextFont &font);
    void splitPart(size_t at, TextFont &font);
    void addLine(LaidText &laid, size_t first, size_t end, LaidLine line, const TextShape &shape);

    LineBreaker m_breaker;
    std::vector<TextPart> m_parts; ///< of the stretch being laid out
};

} // namespace ita
