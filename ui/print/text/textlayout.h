// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/text/linebreaks.h"
#include "ui/print/text/textfont.h"

namespace ita {

/// A text as it is printed: in one form, with composed characters, and with spaces for tabs. Signs
/// at which no line may end still stand in it.
QString printedText(const QString &text);

/// Input for the layout of paragraphs; lengths in units.
struct TextShape
{
    TextFont *font = nullptr;
    int width = 0; ///< of a line
    int firstIndent = 0; ///< of the first line of each paragraph
    bool hangingNumbers = false; ///< lines after "๑. " start below the text, not below the number
    Align align = Align::Left;
    bool balanced = false; ///< lines of about the same length, for headings
};

/// A line: consecutive pieces of a paragraph, and their x position.
struct LaidLine
{
    quint32 firstPiece = 0;
    quint16 pieceCount = 0;
    quint32 paragraph = 0;
    quint16 linkCount = 0;
    quint32 firstLink = 0;
    float x = 0;
    float width = 0; ///< without trailing spaces
};

/// The pieces of a line that belong to a web address.
struct LaidLink
{
    quint32 address = 0; ///< index in LaidText::addresses
    quint16 firstPiece = 0; ///< of the line
    quint16 pieceCount = 0;
    bool begins = true; ///< the address begins here, not on the line before
    bool ends = true; ///< the address ends here, not on a line behind
};

/// A whole web address, however its lines end.
struct LaidAddress
{
    QString text;
    QByteArray url;
};

/// Paragraphs of one style, split into lines. The text is stored as pieces of the font.
struct LaidText
{
    const TextFont *font = nullptr;
    std::vector<TextFont::Piece> pieces;
    std::vector<LaidLine> lines;
    std::vector<LaidLink> links;
    QList<LaidAddress> addresses;
    float widestWord = 0; ///< width of the widest word that should not be split
    float widestNumber = 0; ///< width of the widest number, which is split last of all
    bool incomplete = false; ///< the font lacks a character

    int height() const { return font ? int(lines.size()) * font->lineHeight() : 0; }
    std::span<const TextFont::Piece> piecesOf(const LaidLine &line) const
    {
        return { pieces.data() + line.firstPiece, line.pieceCount };
    }
    std::span<const LaidLink> linksOf(const LaidLine &line) const
    {
        return { links.data() + line.firstLink, line.linkCount };
    }
    QString textOf(const LaidLine &line) const;
    /// One past the last line of each paragraph, in order.
    std::vector<int> paragraphEnds() const;
};

/// A shaped word, run of spaces or sign.
struct TextPart
{
    TextFont::Piece piece = 0;
    float width = 0;
    BreakAfter after = BreakAfter::Never;
    bool space = false;
    quint32 link = kNoLink; ///< index in CutText::addresses

    static constexpr quint32 kNoLink = quint32(-1);
};

/// Paragraphs split into parts, before the width of their lines is known.
struct CutText
{
    /// Parts that start and end with a line: a paragraph, or its text between two '\n'.
    struct Stretch
    {
        size_t end = 0; ///< index one past its last part
        quint32 paragraph = 0;
        Marker marker = Marker::None;
        quint16 hanging = 0; ///< number of parts of its dash, box or list number; 0 for none
        bool begins = true; ///< whether it is the first of its paragraph
        quint16 number = 0; ///< Paragraph::number
    };
    std::vector<TextPart> parts;
    std::vector<Stretch> stretches;
    QList<LaidAddress> addresses;
    float widestWord = 0;
    float widestNumber = 0;
    bool incomplete = false; ///< the font lacks a character
};

/// Indents of the first line of a paragraph and of the lines that follow.
struct Indents
{
    float first = 0;
    float rest = 0;
};

/// What the lines of a paragraph are indented by.
struct Hang
{
    float box = 0; ///< by a box; the lines after the first
    float number = 0; ///< by a list number or dash; the lines after the first

    /// Following lines are indented by the number only if the rest of the line has room for the
    /// words.
    Indents indents(float widestWord, float width, float firstIndent) const;
};

Hang hangOf(const CutText::Stretch &stretch, std::span<const TextPart> parts, bool hangingNumbers);

/// Splits paragraphs into lines with as many words as fit. '\n' ends a line too.
class TextLayouter
{
public:
    LaidText layOut(const QList<Paragraph> &paragraphs, const TextShape &shape);

    /// The same in two steps, for callers that need the width of the words first.
    CutText cut(const QList<Paragraph> &paragraphs, TextFont &font);
    LaidText layOut(const CutText &text, const TextShape &shape);

    /// The width that the heading of a column needs. Its lines may end inside a phrase too, between
    /// words that are not short: ระยะ | เวลา.
    float widestHeadingLine(const QString &heading, TextFont &font);

    LineBreaker &breaker() { return m_breaker; }

private:
    void cutStretch(CutText &cut, QStringView text, CutText::Stretch stretch, TextFont &font);
    void layOutStretch(LaidText &laid, const CutText::Stretch &stretch, const Indents &indent,
        const TextShape &shape);
    float balancedRoom(float room, TextFont &font);
    size_t endOfLine(size_t first, float room, TextFont &font);
    void splitPart(size_t at, TextFont &font);
    static void addLinked(LaidText &laid, LaidLine &line, quint32 address, size_t piece);
    void addLine(LaidText &laid, size_t first, size_t end, LaidLine line, const TextShape &shape);

    LineBreaker m_breaker;
    std::vector<TextPart> m_parts; ///< of the stretch being laid out
};

} // namespace ita
