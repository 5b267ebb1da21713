// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchterm.h"

#include "core/thai/oneform.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace ita {
namespace {

constexpr int kCharacters = 0x10000;

std::vector<char16_t> makeTable(bool foldsCase)
{
    std::vector<char16_t> table(kCharacters);
    for (int c = 0; c < kCharacters; ++c)
        table[size_t(c)] = foldsCase ? QChar(c).toCaseFolded().unicode() : char16_t(c);
    for (int digit = 0; digit <= 9; ++digit)
        table[u'๐' + size_t(digit)] = char16_t(u'0' + digit);
    return table;
}

/// A table for speed: ten years of reports are searched after each key press.
const char16_t *tableFor(Qt::CaseSensitivity sensitivity)
{
    static const std::vector<char16_t> insensitive = makeTable(true);
    static const std::vector<char16_t> sensitive = makeTable(false);
    return sensitivity == Qt::CaseInsensitive ? insensitive.data() : sensitive.data();
}

QString through(const char16_t *table, QStringView text)
{
    QString result = inOneForm(text.toString());
    for (QChar &c : result)
        c = table[c.unicode()];
    return result;
}

} // namespace

QString folded(QStringView text)
{
    return through(tableFor(Qt::CaseInsensitive), text);
}

SearchTerm::SearchTerm(QString typed, Qt::CaseSensitivity sensitivity)
    : m_text(std::move(typed))
    , m_fold(tableFor(sensitivity))
{
    if (!QStringView(m_text).trimmed().isEmpty())
        m_folded = through(m_fold, m_text);
}

bool SearchTerm::standsAt(const QChar *text) const
{
    const auto isSame
        = [this](QChar wanted, QChar found) { return wanted.unicode() == m_fold[found.unicode()]; };
    return std::equal(m_folded.cbegin(), m_folded.cend(), text, isSame);
}

/// A match that would begin or end inside what was written otherwise is none: replaced, it would
/// take a letter too much.
QList<TextSpan> SearchTerm::spansIn(QStringView text) const
{
    if (isEmpty() || isInOneForm(text))
        return spansInFormed(text);
    const FormedText formed(text);
    return formed.written(spansInFormed(formed.text()));
}

QList<TextSpan> SearchTerm::spansInFormed(QStringView text) const
{
    QList<TextSpan> spans;
    if (isEmpty())
        return spans;
    const qsizetype length = m_folded.size();
    const char16_t first = m_folded.front().unicode();
    const QChar *data = text.data();
    for (qsizetype at = 0; at + length <= text.size();) {
        if (m_fold[data[at].unicode()] == first && standsAt(data + at)) {
            spans.append({ at, length });
            at += length;
        } else {
            ++at;
        }
    }
    return spans;
}

TextSpan withWholeCharacters(const QString &text, TextSpan span)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(span.start);
    const qsizetype start = finder.isAtBoundary() ? span.start : finder.toPreviousBoundary();
    finder.setPosition(span.end());
    const qsizetype end = finder.isAtBoundary() ? span.end() : finder.toNextBoundary();
    return { start, end - start };
}

} // namespace ita
