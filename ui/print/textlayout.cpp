// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textlayout.h"

#include "ui/print/nobreak.h"
#include "ui/print/pagestyle.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

    /// A number that takes more than this share of the line does not hang.
    constexpr float kWidestHang = 0.34F;

    /// Compounds and foreign words up to this length make their column wide enough for them.
    constexpr qsizetype kLongestWhole = 12;

    /// What is set: composed characters, and spaces for tabs.
    QString printedText(const Paragraph &paragraph)
    {
        QString text = paragraph.text.normalized(QString::NormalizationForm_C);
        text.replace(u'\t', u' ');
        return paragraph.marker == Marker::Dash ? u"- "_s + text : text;
    }

    bool hasBox(const Paragraph &paragraph)
    {
        return paragraph.marker == Marker::Ticked || paragraph.marker == Marker::Unticked;
    }

} // namespace

QString LaidText::textOf(const LaidLine &line) const
{
    QString text;
    for (const TextFont::Piece piece : piecesOf(line))
        text += font->text(piece);
    return text;
}

std::vector<int> LaidText::linesByParagraph() const
{
    std::vector<int> counts;
    for (const LaidLine &line : lines) {
        counts.resize(size_t(line.paragraph) + 1);
        ++counts.back();
    }
    return counts;
}

LaidText TextLayouter::layOut(const QList<Paragraph> &paragraphs, const TextShape &shape)
{
    m_laid = LaidText { .font = shape.font };
    quint16 index = 0;
    for (const Paragraph &paragraph : paragraphs)
        addParagraph(paragraph, index++, shape);
    m_laid.pieces.shrink_to_fit();
    m_laid.lines.shrink_to_fit();
    return std::move(m_laid);
}

float TextLayouter::widestPhrase(const QString &text, TextFont &font)
{
    cutIntoParts(text, font);
    float widest = 0;
    float phrase = 0;
    for (const Part &part : m_parts) {
        phrase += part.space ? 0 : part.width;
        widest = qMax(widest, phrase);
        if (part.after == BreakAfter::Allowed)
            phrase = 0;
    }
    return widest;
}

void TextLayouter::addParagraph(const Paragraph &paragraph, quint16 index, const TextShape &shape)
{
    const QString text = printedText(paragraph);
    LaidLine line { .paragraph = index,
        .box = hasBox(paragraph) ? paragraph.marker : Marker::None };
    Indents indent;
    bool begun = false;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        cutIntoParts(part, *shape.font);
        if (!begun)
            indent = indents(paragraph, text, shape);
        const float width
            = shape.balanced ? balancedRoom(float(shape.width), *shape.font) : float(shape.width);
        size_t first = 0;
        do {
            const float start = begun ? indent.rest : indent.first;
            const size_t end = endOfLine(first, width - start, *shape.font);
            addLine(first, end, line, shape, start);
            line.box = Marker::None;
            begun = true;
            first = end;
        } while (first < m_parts.size());
    }
}

TextLayouter::Indents TextLayouter::indents(
    const Paragraph &paragraph, const QString &text, const TextShape &shape) const
{
    if (hasBox(paragraph)) {
        const auto box = float(boxSize(shape.font->lineHeight()) * 1.4);
        return { box, box };
    }
    const qsizetype hanging = paragraph.marker == Marker::Dash ? 2
        : shape.hangingNumbers                                 ? listNumberLength(text)
                                                               : 0;
    float width = 0;
    qsizetype at = 0;
    for (size_t i = 0; i < m_parts.size() && at < hanging; ++i) {
        width += m_parts[i].width;
        at += shape.font->text(m_parts[i].piece).size();
    }
    const bool hangs = at == hanging && width < kWidestHang * float(shape.width);
    return { float(shape.firstIndent), hangs ? float(width) : 0 };
}

void TextLayouter::cutIntoParts(QStringView text, TextFont &font)
{
    m_parts.clear();
    float word = 0; // with the compound it belongs to, unless that is long
    qsizetype letters = 0;
    for (const Token &token : m_breaker.tokens(text)) {
        const TextFont::Piece piece = font.piece(text.sliced(token.start, token.length));
        const float width = font.width(piece);
        m_parts.push_back({ piece, width, token.after, token.space });
        m_laid.incomplete = m_laid.incomplete || font.isIncomplete(piece);
        letters += token.length;
        word = letters <= kLongestWhole ? word + width : width;
        if (isThaiLetter(text[token.start]) || token.length <= kLongestWhole)
            m_laid.widestWord = qMax(m_laid.widestWord, token.space ? 0 : word);
        if (token.after == BreakAfter::Allowed || token.space || !isThaiLetter(text[token.start]))
            word = float(letters = 0);
    }
}

/// The least room in which the parts take no more lines than in `room`.
float TextLayouter::balancedRoom(float room, TextFont &font)
{
    const auto lineCount = [&](float width) {
        int lines = 0;
        for (size_t first = 0; first < m_parts.size(); ++lines)
            first = endOfLine(first, width, font);
        return lines;
    };
    const int wanted = lineCount(room);
    float least = 0; // so that no part is cut
    for (const Part &part : m_parts)
        least = part.space ? least : qMax(least, part.width);
    float most = room;
    if (wanted < 2 || least >= room || lineCount(least) == wanted)
        return wanted < 2 || least >= room ? room : least;
    while (most - least > float(kUnitsPerPoint)) {
        const float middle = (least + most) / 2;
        (lineCount(middle) == wanted ? most : least) = middle;
    }
    return most;
}

/// The first part of the line after the one that begins with `first`.
size_t TextLayouter::endOfLine(size_t first, float room, TextFont &font)
{
    float x = 0;
    size_t allowed = first;
    size_t inNeed = first;
    for (size_t i = first; i < m_parts.size(); ++i) {
        // Spaces hang over the edge.
        if (!m_parts[i].space && x + m_parts[i].width > room) {
            if (allowed > first)
                return allowed;
            if (inNeed > first)
                return inNeed;
            splitPart(i, font);
            if (m_parts[i].width > room - x)
                return qMax(i, first + 1); // not even one letter fits: go on all the same
        }
        x += m_parts[i].width;
        if (m_parts[i].after == BreakAfter::Allowed)
            allowed = i + 1;
        else if (m_parts[i].after == BreakAfter::InNeed)
            inNeed = i + 1;
    }
    return m_parts.size();
}

/// Cuts a part that is wider than its line into letters with their marks.
void TextLayouter::splitPart(size_t at, TextFont &font)
{
    const Part whole = m_parts[at];
    const QString text = font.text(whole.piece).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<Part> letters;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const TextFont::Piece piece = font.piece(QStringView(text).sliced(start, end - start));
        letters.push_back({ piece, font.width(piece), BreakAfter::InNeed, false });
        start = end;
    }
    letters.back().after = whole.after;
    const auto place = m_parts.begin() + std::ptrdiff_t(at);
    *place = letters.front();
    m_parts.insert(place + 1, letters.begin() + 1, letters.end());
}

void TextLayouter::addLine(
    size_t first, size_t end, LaidLine line, const TextShape &shape, float indent)
{
    line.firstPiece = quint32(m_laid.pieces.size());
    line.pieceCount = quint16(end - first);
    float x = 0;
    for (size_t i = first; i < end; ++i) {
        m_laid.pieces.push_back(m_parts[i].piece);
        x += m_parts[i].width;
        if (!m_parts[i].space)
            line.width = x;
    }
    const float spare = qMax(0.F, float(shape.width) - indent - line.width);
    line.x = indent;
    if (shape.align == Align::Centre)
        line.x += spare / 2;
    else if (shape.align == Align::Right)
        line.x += spare;
    m_laid.lines.push_back(line);
}

} // namespace ita
