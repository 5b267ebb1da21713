// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaiwords.h"

#include "core/thai/oneform.h"

#include <QMutex>
#include <QVarLengthArray>

#include <thai/thbrk.h>

namespace ita {
namespace {

bool isOtherWordPart(QChar c)
{
    return !isThaiWordLetter(c) && c != u'ฯ' && c != u'ๆ' && (c.isLetterOrNumber() || c.isMark());
}

/// TIS-620 has the Thai characters in the order of their Unicode block.
QByteArray toTis620(QStringView run)
{
    QByteArray bytes(run.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < run.size(); ++i)
        bytes[i] = char(run[i].unicode() - 0x0E00 + 0xA0);
    return bytes;
}

QList<TextSpan> wordsOfFormed(QStringView text)
{
    QList<TextSpan> words;
    for (qsizetype at = 0; at < text.size();) {
        const bool thai = isThaiWordLetter(text[at]);
        if (!thai && !isOtherWordPart(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (thai ? isThaiWordLetter : isOtherWordPart)(text[end]))
            ++end;
        qsizetype start = at;
        if (thai)
            for (const int cut : thaiWordBreaks(text.sliced(at, end - at))) {
                words.append({ start, at + cut - start });
                start = at + cut;
            }
        words.append({ start, end - start });
        at = end;
    }
    return words;
}

} // namespace

bool isThaiWordLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0E01 && u <= 0x0E2E) || (u >= 0x0E30 && u <= 0x0E3A)
        || (u >= 0x0E40 && u <= 0x0E45) || (u >= 0x0E47 && u <= 0x0E4E);
}

bool isThaiCut(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    return !isThaiFollower(text[at]) && !isThaiLeadingVowel(text[at - 1]);
}

bool canFindThaiWords()
{
    // The words of this text: report | result | carrying out | of | agency.
    static const bool found
        = thaiWordBreaks(QStringView(u"รายงานผลการดำเนินงานของหน่วยงาน")).size() >= 4;
    return found;
}

QList<int> thaiWordBreaks(QStringView run)
{
    // nullptr means libthai's shared breaker, which Qt uses as well: one dictionary in memory. The
    // first call creates it, which is not thread-safe.
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    const QByteArray bytes = toTis620(run);
    QVarLengthArray<int, 128> places(run.size());
    const int count
        = th_brk_find_breaks(nullptr, reinterpret_cast<const thchar_t *>(bytes.constData()),
            places.data(), size_t(places.size()));
    QList<int> breaks;
    for (int i = 0; i < count; ++i)
        if (places[i] > 0 && places[i] < run.size() && isThaiCut(run, places[i]))
            breaks.append(places[i]);
    return breaks;
}

QList<TextSpan> wordsOf(QStringView text)
{
    if (isInOneForm(text))
        return wordsOfFormed(text);
    const FormedText formed(text);
    return formed.written(wordsOfFormed(formed.text()));
}

} // namespace ita
