// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/textlayout.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaiwords.h"
#include "core/thai/oneform.h"
#include "ui/print/text/keeptogether.h"
#include "ui/print/text/letters.h"
#include "ui/print/text/pagestyle.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// If a list number takes more than this share of the line, lines are not indented after it.
constexpr float kWidestHang = 0.34F;

/// Columns are made wide enough for foreign words up to this length,
constexpr qsizetype kLongestWhole = 12;

/// and for compounds up to this one, such as งบประมาณ. Longer ones may be split between their
/// words.
constexpr qsizetype kLongestCompound = 9;

/// The text of a marker before the paragraph.
QStringView textOf(Marker marker)
{
    switch (marker) {
    case Marker::None:
        return {};
    case Marker::Dash:
        return u"- ";
    case Marker::Ticked:
        return u"☑ ";
    case Marker::Unticked:
        return u"☐ ";
    }
    return {};
}

/// Whether the token is a number or a part of one.
bool isNumber(QStringView text, const Token &token)
{
    const QStringView word = text.sliced(token.start, token.length);
    return std::ranges::all_of(word, [](QChar c) { return isDigit(c) || c == u',' || c == u'.'; });
}

/// Whether the token is a sign beside a number: (1,200.50), -5, 12%.
bool isSignOfNumber(QStringView text, const Token &token)
{
    return QStringView(u"()%+-−").contains(text[token.start]) && token.length == 1;
}

bool hasBox(Marker marker)
{
    return marker == Marker::Ticked || marker == Marker::Unticked;
}

} // namespace

QString printedText(const QString &text)
{
    return inOneForm(withPlainLineEnds(text), NoBreaks::Kept)
        .normalized(QString::NormalizationForm_C)
        .replace(u'\t', u' ');
}

QString LaidText::textOf(const LaidLine &line) const
{
    QString text;
    for (const TextFont::Piece piece : piecesOf(line))
        text += font->text(piece);
    return text;
}

std::vector<int> LaidText::paragraphEnds() const
{
    std::vector<int> ends;
    for (size_t line = 0; line < lines.size(); ++line) {
        ends.resize(size_t(lines[line].paragraph) + 1, int(line));
        ends.back() = int(line) + 1;
    }
    return ends;
}

LaidText TextLayouter::layOut(const QList<Paragraph> &paragraphs, const TextShape &shape)
{
    return layOut(cut(paragraphs, *shape.font), shape);
}

CutText TextLayouter::cut(const QList<Paragraph> &paragraphs, TextFont &font)
{
    CutText cut;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString text
            = textOf(paragraphs[i].marker).toString() + printedText(paragraphs[i].text);
        CutText::Stretch stretch { .paragraph = quint32(i),
            .marker = paragraphs[i].marker,
            .number = quint16(paragraphs[i].number) };
        for (const QStringView line : QStringView(text).split(u'\n')) {
            cutStretch(cut, line, stretch, font);
            stretch.begins = false;
        }
    }
    return cut;
}

void TextLayouter::cutStretch(
    CutText &cut, QStringView text, CutText::Stretch stretch, TextFont &font)
{
    const qsizetype marker = textOf(stretch.marker).size();
    const qsizetype number = stretch.number > 0 ? stretch.number : listNumberLength(text);
    const qsizetype hanging = marker > 0 ? marker : stretch.begins ? number : 0;
    float word = 0; // width of the word, or of its compound if that is short
    float figure = 0; // width of the number, such as 1,234,567.50
    float whole = 0; // the same with the signs beside it
    qsizetype letters = 0;
    const bool isPlain = isInOneForm(text);
    const std::vector<Token> &tokens = m_breaker.tokens(text);
    const auto firstAddress = quint32(cut.addresses.size());
    const QList<WebLink> &links = m_breaker.links();
    for (const WebLink &link : links)
        cut.addresses.append(
            { text.sliced(link.span.start, link.span.length).toString(), link.url });
    const auto linkAt = [&](qsizetype at) {
        for (qsizetype i = 0; i < links.size(); ++i)
            if (links[i].span.contains(at))
                return firstAddress + quint32(i);
        return TextPart::kNoLink;
    };
    for (const Token &token : tokens) {
        const QStringView shown = text.sliced(token.start, token.length);
        const TextFont::Piece piece
            = isPlain ? font.piece(shown) : font.piece(inOneForm(shown.toString()));
        const float width = font.width(piece);
        cut.parts.push_back({ piece, width, token.after, token.space, linkAt(token.start) });
        cut.incomplete = cut.incomplete || font.isIncomplete(piece);
        if (token.start < hanging)
            ++stretch.hanging;
        const bool thai = isThaiLetter(text[token.start]);
        letters += token.length;
        word = letters <= kLongestCompound ? word + width : width;
        figure = isNumber(text, token) ? figure + width : 0;
        if (!token.space && (thai || token.length <= kLongestWhole))
            cut.widestWord = qMax(cut.widestWord, word);
        cut.widestWord = qMax(cut.widestWord, figure);
        whole = figure > 0 || isSignOfNumber(text, token) ? whole + width : 0;
        cut.widestNumber = qMax(cut.widestNumber, whole);
        if (token.after == BreakAfter::Allowed)
            whole = 0;
        if (token.after == BreakAfter::Allowed || token.space || !thai)
            word = float(letters = 0);
    }
    stretch.end = cut.parts.size();
    cut.stretches.push_back(stretch);
}

LaidText TextLayouter::layOut(const CutText &text, const TextShape &shape)
{
    LaidText laid { .font = shape.font,
        .addresses = text.addresses,
        .widestWord = text.widestWord,
        .widestNumber = text.widestNumber,
        .incomplete = text.incomplete };
    laid.pieces.reserve(text.parts.size());
    Indents indent;
    size_t first = 0;
    for (const CutText::Stretch &stretch : text.stretches) {
        m_parts.assign(text.parts.begin() + std::ptrdiff_t(first),
            text.parts.begin() + std::ptrdiff_t(stretch.end));
        if (stretch.begins)
            indent = hangOf(stretch, m_parts, shape.hangingNumbers)
                         .indents(text.widestWord, float(shape.width), float(shape.firstIndent));
        layOutStretch(laid, stretch, indent, shape);
        first = stretch.end;
    }
    laid.lines.shrink_to_fit();
    return laid;
}

void TextLayouter::layOutStretch(
    LaidText &laid, const CutText::Stretch &stretch, const Indents &indent, const TextShape &shape)
{
    LaidLine line { .paragraph = stretch.paragraph };
    const float width
        = shape.balanced ? balancedRoom(float(shape.width), *shape.font) : float(shape.width);
    line.x = stretch.begins ? indent.first : indent.rest;
    size_t first = 0;
    do {
        const size_t end = endOfLine(first, width - line.x, *shape.font);
        addLine(laid, first, end, line, shape);
        line.x = indent.rest;
        first = end;
    } while (first < m_parts.size());
}

float TextLayouter::widestHeadingLine(const QString &heading, TextFont &font)
{
    const std::vector<TextPart> parts = cut({ { heading, Marker::None, {} } }, font).parts;
    // A word that is narrower than a line is high does not get a line of its own.
    const auto isLong
        = [&](const TextPart &part) { return part.width >= float(font.lineHeight()); };
    float widest = 0;
    float line = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        line += parts[i].space ? 0 : parts[i].width;
        widest = qMax(widest, line);
        const bool between = i + 1 < parts.size() && isLong(parts[i]) && isLong(parts[i + 1]);
        if (parts[i].after == BreakAfter::Allowed
            || (parts[i].after == BreakAfter::InNeed && between))
            line = 0;
    }
    return widest;
}

Hang hangOf(const CutText::Stretch &stretch, std::span<const TextPart> parts, bool hangingNumbers)
{
    Hang hang;
    if (stretch.marker == Marker::None && !hangingNumbers)
        return hang;
    float width = 0;
    for (size_t i = 0; i < stretch.hanging; ++i)
        width += parts[i].width;
    (hasBox(stretch.marker) ? hang.box : hang.number) = width;
    return hang;
}

Indents Hang::indents(float widestWord, float width, float firstIndent) const
{
    if (box > 0)
        return { 0, box };
    const bool hangs
        = number < kWidestHang * width && (number + widestWord <= width || widestWord > width);
    return { firstIndent, hangs ? number : 0 };
}

/// The smallest width in which the parts need no more lines than in `room`.
float TextLayouter::balancedRoom(float room, TextFont &font)
{
    const auto lineCount = [&](float width) {
        int lines = 0;
        for (size_t first = 0; first < m_parts.size(); ++lines)
            first = endOfLine(first, width, font);
        return lines;
    };
    const int wanted = lineCount(room);
    float least = 0; // width of the widest part, so that no part is split
    for (const TextPart &part : m_parts)
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

/// One past the last part of the line that begins with `first`.
size_t TextLayouter::endOfLine(size_t first, float room, TextFont &font)
{
    float x = 0;
    size_t allowed = first;
    size_t inNeed = first;
    for (size_t i = first; i < m_parts.size(); ++i) {
        // Spaces may exceed the width.
        if (!m_parts[i].space && x + m_parts[i].width > room) {
            if (allowed > first)
                return allowed;
            if (inNeed > first)
                return inNeed;
            splitPart(i, font);
            if (m_parts[i].width > room - x)
                return qMax(i, first + 1); // a line has at least one letter, even if too wide
        }
        x += m_parts[i].width;
        if (m_parts[i].after == BreakAfter::Allowed)
            allowed = i + 1;
        else if (m_parts[i].after == BreakAfter::InNeed)
            inNeed = i + 1;
    }
    return m_parts.size();
}

/// Splits a part that is wider than the line into letters with their marks.
void TextLayouter::splitPart(size_t at, TextFont &font)
{
    const TextPart whole = m_parts[at];
    const QString text = font.text(whole.piece).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<TextPart> letters;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (!isThaiCut(text, end))
            continue; // no line begins with a vowel that follows its consonant
        const TextFont::Piece piece = font.piece(QStringView(text).sliced(start, end - start));
        letters.push_back({ piece, font.width(piece), BreakAfter::InNeed, false, whole.link });
        start = end;
    }
    if (letters.empty())
        return; // the part holds nothing that is printed
    letters.back().after = whole.after;
    const auto place = m_parts.begin() + std::ptrdiff_t(at);
    *place = letters.front();
    m_parts.insert(place + 1, letters.begin() + 1, letters.end());
}

/// The x of `line` is already set: its indent.
void TextLayouter::addLine(
    LaidText &laid, size_t first, size_t end, LaidLine line, const TextShape &shape)
{
    line.firstPiece = quint32(laid.pieces.size());
    line.pieceCount = quint16(end - first);
    line.firstLink = quint32(laid.links.size());
    float x = 0;
    for (size_t i = first; i < end; ++i) {
        laid.pieces.push_back(m_parts[i].piece);
        if (m_parts[i].link != TextPart::kNoLink)
            addLinked(laid, line, m_parts[i].link, i - first);
        x += m_parts[i].width;
        if (!m_parts[i].space)
            line.width = x;
    }
    const float spare = qMax(0.F, float(shape.width) - line.x - line.width);
    if (shape.align == Align::Centre)
        line.x += spare / 2;
    else if (shape.align == Align::Right || shape.align == Align::Decimal)
        line.x += spare;
    laid.lines.push_back(line);
}

void TextLayouter::addLinked(LaidText &laid, LaidLine &line, quint32 address, size_t piece)
{
    const bool goesOn = !laid.links.empty() && laid.links.back().address == address;
    if (line.linkCount == 0 || !goesOn) {
        if (goesOn)
            laid.links.back().ends = false;
        laid.links.push_back({ address, quint16(piece), 0, !goesOn, true });
        ++line.linkCount;
    }
    ++laid.links.back().pieceCount;
}

} // namespace ita
