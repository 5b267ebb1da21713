// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/worddiff.h"

#include "core/base/thaiwords.h"

#include <QStringList>

#include <vector>

namespace ita {
namespace {

using SpanKind = DiffSpan::Kind;

/// The words, and the characters between them one by one.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    qsizetype at = 0;
    const auto takeSigns = [&](qsizetype end) {
        for (; at < end; ++at) {
            const bool pair = text.at(at).isHighSurrogate() && at + 1 < end;
            pieces.append(text.sliced(at, pair ? 2 : 1));
            at += pair;
        }
    };
    const QList<TextSpan> words = wordsOf(text);
    for (const TextSpan &word : words) {
        takeSigns(word.start);
        pieces.append(text.sliced(word.start, word.length));
        at = word.end();
    }
    takeSigns(text.size());
    return pieces;
}

/// Collects pieces into spans; neighbouring pieces of one kind are one span.
class Spans
{
public:
    void add(SpanKind kind, const QString &piece)
    {
        if (m_spans.isEmpty() || m_spans.constLast().kind != kind)
            m_spans.append({ kind, {} });
        m_spans.last().text += piece;
    }
    void add(SpanKind kind, const QStringList &pieces, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            add(kind, pieces.at(i));
    }
    QList<DiffSpan> take() { return std::move(m_spans); }

private:
    QList<DiffSpan> m_spans;
};

/// The parts of two texts between their common beginning and their common end.
struct Middle
{
    qsizetype start = 0;
    qsizetype beforeEnd;
    qsizetype afterEnd;

    Middle(const QStringList &before, const QStringList &after)
        : beforeEnd(before.size())
        , afterEnd(after.size())
    {
        while (start < beforeEnd && start < afterEnd && before.at(start) == after.at(start))
            ++start;
        while (beforeEnd > start && afterEnd > start
            && before.at(beforeEnd - 1) == after.at(afterEnd - 1)) {
            --beforeEnd;
            --afterEnd;
        }
    }
    qsizetype rows() const { return beforeEnd - start; }
    qsizetype columns() const { return afterEnd - start; }
};

/// Longest common subsequence of the middle parts, by table.
void compareMiddle(
    const QStringList &before, const QStringList &after, const Middle &middle, Spans &spans)
{
    const auto rows = size_t(middle.rows());
    const auto columns = size_t(middle.columns());
    std::vector<quint32> longest((rows + 1) * (columns + 1), 0);
    const auto cell
        = [&](size_t i, size_t j) -> quint32 & { return longest[i * (columns + 1) + j]; };
    const auto old
        = [&](size_t i) -> const QString & { return before.at(middle.start + qsizetype(i)); };
    const auto fresh
        = [&](size_t j) -> const QString & { return after.at(middle.start + qsizetype(j)); };
    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;)
            cell(i, j) = old(i) == fresh(j) ? cell(i + 1, j + 1) + 1
                                            : std::max(cell(i + 1, j), cell(i, j + 1));
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && old(i) == fresh(j)) {
            spans.add(SpanKind::Same, old(i++));
            ++j;
        } else if (i < rows && (j == columns || cell(i + 1, j) >= cell(i, j + 1))) {
            spans.add(SpanKind::Removed, old(i++));
        } else {
            spans.add(SpanKind::Added, fresh(j++));
        }
    }
}

} // namespace

QList<DiffSpan> wordDiff(const QString &before, const QString &after)
{
    // A larger table takes too long, and nobody reads such a long difference word by word.
    constexpr qsizetype kLargestTable = 4'000'000;
    const QStringList old = piecesOf(before);
    const QStringList fresh = piecesOf(after);
    const Middle middle(old, fresh);
    Spans spans;
    spans.add(SpanKind::Same, old, 0, middle.start);
    if (middle.rows() * middle.columns() > kLargestTable) {
        spans.add(SpanKind::Removed, old, middle.start, middle.beforeEnd);
        spans.add(SpanKind::Added, fresh, middle.start, middle.afterEnd);
    } else {
        compareMiddle(old, fresh, middle, spans);
    }
    spans.add(SpanKind::Same, old, middle.beforeEnd, old.size());
    return spans.take();
}

} // namespace ita
