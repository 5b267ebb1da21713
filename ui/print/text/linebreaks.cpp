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

bool isAsciiSign(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F;
}

bool separates(QChar c)
{
    return QStringView(u"/?&=.-_#").contains(c);
}

bool isAddress(QStringView run)
{
    return run.contains(u"://") || run.startsWith(u"www.")
        || (run.contains(u'@') && run.contains(u'.'));
}

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
    markAddresses(text);
    markSpaces(text);
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

/// URLs and e-mail addresses are kept whole if they fit on a line, otherwise broken after a
/// separator such as '/'.
void LineBreaker::markAddresses(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAsciiSign(text[at]))
            continue;
        const qsizetype end = endOfRun(text, at, isAsciiSign);
        const QStringView run = text.sliced(at, end - at);
        if (isAddress(run)) {
            const qsizetype scheme = run.indexOf(u"://");
            for (qsizetype i = 1; i < run.size(); ++i)
                m_places[size_t(at + i)]
                    = separates(run[i - 1]) && !separates(run[i]) && i > scheme + 3 ? InNeed
                                                                                    : Inside;
        }
        at = end;
    }
}

/// Runs of spaces become separate tokens, because spaces at the end of a line may exceed its width.
void LineBreaker::markSpaces(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at)
        if (isSpace(text[at]) != isSpace(text[at - 1]) && m_places[size_t(at)] == Inside)
            m_places[size_t(at)] = Joined;
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
    const qsizetype mark = text.startsWith(u"- ") ? 2 : listNumberLength(text);
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
