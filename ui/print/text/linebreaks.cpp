// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/linebreaks.h"

#include "ui/print/text/keeptogether.h"
#include "ui/print/text/letters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ita {
namespace {

/// A longer text after a title is not a first name, but a sentence without spaces.
constexpr qsizetype kLongestName = 20;

bool isSpace(QChar c)
{
    return c == u' ';
}

/// Replaces a Thai character by a Latin one with the same line breaking rules in Unicode.
QChar withoutThai(QChar c)
{
    constexpr char16_t kBaht = 0x0E3F;
    constexpr char16_t kEndOfVerse = 0x0E5A; // and of chapter, 0x0E5B
    const char16_t u = c.unicode();
    if (u < 0x0E00 || u > 0x0E7F)
        return c;
    if (isDigit(c))
        return u'0';
    return u == kBaht ? u'$' : u >= kEndOfVerse ? u'|' : u'a';
}

/// Not "-": readers take a hyphen at the end of a line for one of hyphenation, and leave it out.
bool separates(QChar c)
{
    return QStringView(u"/?&=._#").contains(c);
}

bool opens(QChar c)
{
    return c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote || c == u'"' || c == u'\'';
}

/// The longest abbreviation that stands alone, such as รพ.สต.
constexpr qsizetype kLongestAbbreviation = 5;

template<typename Is>
qsizetype endOfRun(QStringView text, qsizetype from, Is is)
{
    while (from < text.size() && is(text[from]))
        ++from;
    return from;
}

} // namespace

const std::vector<Token> &LineBreaker::tokens(QStringView text)
{
    m_tokens.clear();
    m_places.assign(size_t(text.size()) + 1, Inside);
    markByUnicode(text);
    markThaiRuns(text);
    markAbbreviations(text);
    markAddresses(text);
    markSpaces(text);
    keepRanges(text);
    keepPhrases(text);
    keepHyphenated(text);
    keepList(text);
    collect(text);
    return m_tokens;
}

/// Whether there are only Thai letters, spaces and digits, as in most paragraphs. Unicode's rules
/// then allow breaks only after spaces.
bool LineBreaker::isPlain(QStringView text) const
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return isThaiLetter(c) || isSpace(c) || isDigit(c); });
}

/// For Thai characters, even digits, Qt uses libthai instead of Unicode's rules. So
/// QTextBoundaryFinder gets a text without Thai characters: with Latin letters and Arabic digits
/// instead.
void LineBreaker::markByUnicode(QStringView text)
{
    if (isPlain(text)) {
        for (qsizetype at = 1; at < text.size(); ++at)
            if (isSpace(text[at - 1]) && !isSpace(text[at]))
                m_places[size_t(at)] = Allowed;
        return;
    }
    QString plain = text.toString();
    for (QChar &c : plain)
        c = withoutThai(c);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, plain);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        m_places[size_t(at)] = Allowed;
    // Words such as "E-Service" are not broken.
    for (qsizetype at = 2; at < text.size(); ++at)
        if (text[at - 1] == u'-' && text[at].isLetter() && (at == 2 || !text[at - 3].isLetter()))
            m_places[size_t(at)] = Inside;
}

void LineBreaker::markThaiRuns(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isThaiLetter(text[at]))
            continue;
        const qsizetype end = endOfRun(text, at, isThaiLetter);
        for (const WordStart &word : m_words.starts(text.sliced(at, end - at)))
            m_places[size_t(at + word.at)] = word.inPhrase ? InNeed : Allowed;
        at = end;
    }
}

/// libthai does not know what stands before a full stop: it cuts อบต. into อบ and ต.
void LineBreaker::markAbbreviations(QStringView text)
{
    for (qsizetype stop = text.indexOf(u'.'); stop >= 0; stop = text.indexOf(u'.', stop + 1)) {
        qsizetype start = stop;
        while (start > 0 && isThaiLetter(text[start - 1]))
            --start;
        if (stop - start > kLongestAbbreviation) {
            const qsizetype length = abbreviationLength(text.sliced(start, stop - start));
            start = m_places[size_t(stop - length)] == Inside ? stop : stop - length;
        }
        for (qsizetype at = start + 1; at < stop; ++at)
            m_places[size_t(at)] = Inside;
    }
}

/// Web and e-mail addresses are kept whole if they fit on a line, otherwise broken after a
/// separator such as '/'.
void LineBreaker::markAddresses(QStringView text)
{
    m_links = webLinks(text);
    for (const WebLink &link : std::as_const(m_links)) {
        const QStringView address = text.sliced(link.span.start, link.span.length);
        const qsizetype scheme = address.indexOf(u"://");
        const qsizetype host = scheme < 0 ? 0 : scheme + 3;
        const qsizetype name = address.sliced(host).startsWith(u"www.") ? host + 4 : host;
        for (qsizetype i = 1; i < address.size(); ++i)
            m_places[size_t(link.span.start + i)]
                = separates(address[i - 1]) && !separates(address[i]) && i > name ? InNeed : Inside;
        for (const qsizetype edge : { link.span.start, link.span.end() })
            if (m_places[size_t(edge)] == Inside)
                m_places[size_t(edge)] = Joined;
    }
}

/// Runs of spaces become separate tokens, because spaces at the end of a line may exceed its width.
/// A line may end at them before a word or a number: Qt's rules forget that behind a number, in a
/// paragraph that also has "." or "-".
void LineBreaker::markSpaces(QStringView text)
{
    QChar before; // the last that is no space
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!isSpace(text[at - 1]))
            before = text[at - 1];
        Place &place = m_places[size_t(at)];
        if (isSpace(text[at]) == isSpace(text[at - 1]) || place != Inside)
            continue;
        const bool endsSpaces = isSpace(text[at - 1]) && text[at].isLetterOrNumber();
        place = endsSpaces && !before.isNull() && !opens(before) ? Allowed : Joined;
    }
}

/// ๒๕๖๖–๒๕๗๐, ๑๐/๑๑/๒๕๖๖ and ๑,๐๐๐.๕๐ are one number; months between dashes part only in need.
void LineBreaker::keepRanges(QStringView text)
{
    for (qsizetype at = 2; at < text.size(); ++at) {
        const QChar sign = text[at - 1];
        if (m_places[size_t(at)] != Allowed || !QStringView(u"–-.,/:").contains(sign))
            continue;
        if (isDigit(text[at - 2]) && isDigit(text[at]))
            m_places[size_t(at)] = Inside;
        else if ((sign == u'–' || sign == u'-') && (text[at - 2] == u'.' || isDigit(text[at - 2])))
            m_places[size_t(at)] = InNeed;
    }
}

void LineBreaker::keepPhrases(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!isSpace(text[at - 1]) || m_places[size_t(at)] != Allowed)
            continue;
        qsizetype word = at;
        while (word > 0 && isSpace(text[word - 1]))
            --word;
        const QStringView before = text.first(word);
        if (!keepsTogether(before, text.sliced(at)))
            continue;
        m_places[size_t(at)] = InNeed;
        // "ครั้ง|ที่ ๑" is one phrase, so the break before "ที่" is softened too.
        if (before.endsWith(u"ที่") && word > 3)
            soften(word - 4, word);
        // A first name is kept whole too.
        if (isThaiLetter(text[at]) && text[at] != u'ๆ' && !isDigit(before.back())) {
            const qsizetype end = endOfRun(text, at, isThaiLetter);
            soften(at, end - at <= kLongestName ? end : at);
        }
    }
}

/// Keeps hyphenated names such as สุไหงโก-ลก whole. Word search runs separately on each of their
/// parts.
void LineBreaker::keepHyphenated(QStringView text)
{
    for (qsizetype hyphen = text.indexOf(u'-'); hyphen >= 0;
         hyphen = text.indexOf(u'-', hyphen + 1))
        for (qsizetype at = hyphen - 1; at >= 0 && isThaiLetter(text[at]); --at) {
            const qsizetype length = compoundLength(text.sliced(at));
            if (at + length > hyphen)
                soften(at, at + length);
        }
}

void LineBreaker::keepList(QStringView text)
{
    const bool hasMarker
        = text.startsWith(u"- ") || text.startsWith(u"☐ ") || text.startsWith(u"☑ ");
    const qsizetype mark = hasMarker ? 2 : listNumberLength(text);
    soften(0, mark + 1);
}

/// Changes Allowed to InNeed at all places between `from` and `to`.
void LineBreaker::soften(qsizetype from, qsizetype to)
{
    for (qsizetype at = from + 1; at < to; ++at)
        if (m_places[size_t(at)] == Allowed)
            m_places[size_t(at)] = InNeed;
}

void LineBreaker::collect(QStringView text)
{
    qsizetype start = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const Place place = at == text.size() ? Allowed : m_places[size_t(at)];
        if (place == Inside)
            continue;
        const BreakAfter after = place == Allowed ? BreakAfter::Allowed
            : place == InNeed                     ? BreakAfter::InNeed
                                                  : BreakAfter::Never;
        m_tokens.push_back({ start, at - start, after, isSpace(text[start]) });
        start = at;
    }
}

} // namespace ita
