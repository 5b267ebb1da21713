// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"

#include "core/base/thaiwords.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

WordList::WordList(QStringList words)
    : m_words(std::move(words))
{
    m_words.removeAll(QString());
    std::sort(m_words.begin(), m_words.end());
    m_words.removeDuplicates();
}

qsizetype WordList::longestAt(QStringView text) const
{
    auto from = m_words.cbegin();
    auto to = m_words.cend();
    qsizetype longest = 0;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const QStringView start = text.first(length);
        const auto starts
            = [length](const QString &word) { return QStringView(word).left(length); };
        from = std::partition_point(
            from, to, [&](const QString &word) { return starts(word) < start; });
        to = std::partition_point(
            from, to, [&](const QString &word) { return starts(word) == start; });
        if (from == to)
            break;
        if (from->size() == length && isThaiCut(text, length))
            longest = length;
    }
    return longest;
}

QStringList readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            words.append(line.trimmed());
    return words;
}

const WordList &reportWords()
{
    static const WordList words(readWords(u":/words/spelling_th.txt"_s));
    return words;
}

} // namespace ita
