// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/keeptogether.h"

#include "core/base/wordlist.h"
#include "ui/print/text/letters.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Words indexed by their first and last letter, because they are searched at every word of a
/// report.
class WordTable
{
public:
    explicit WordTable(QStringList words)
        : m_words(std::move(words))
    {
        for (const QString &word : std::as_const(m_words)) {
            m_byFirst[bucket(word.front())].push_back(word);
            m_byLast[bucket(word.back())].push_back(word);
        }
    }

    /// The length of the longest of the words that `text` begins with; 0 for none.
    qsizetype longestStart(QStringView text) const
    {
        qsizetype longest = 0;
        if (!text.isEmpty())
            for (const QStringView word : m_byFirst[bucket(text.front())])
                if (word.size() > longest && text.startsWith(word))
                    longest = word.size();
        return longest;
    }

    /// The same for the end of `text`.
    qsizetype longestEnd(QStringView text) const
    {
        qsizetype longest = 0;
        if (!text.isEmpty())
            for (const QStringView word : m_byLast[bucket(text.back())])
                if (word.size() > longest && text.endsWith(word))
                    longest = word.size();
        return longest;
    }

private:
    static size_t bucket(QChar c) { return c.unicode() % 128; }

    QStringList m_words;
    std::array<std::vector<QStringView>, 128> m_byFirst;
    std::array<std::vector<QStringView>, 128> m_byLast;
};

const WordTable &months()
{
    static const WordTable table({ u"มกราคม"_s, u"กุมภาพันธ์"_s, u"มีนาคม"_s, u"เมษายน"_s, u"พฤษภาคม"_s,
        u"มิถุนายน"_s, u"กรกฎาคม"_s, u"สิงหาคม"_s, u"กันยายน"_s, u"ตุลาคม"_s, u"พฤศจิกายน"_s, u"ธันวาคม"_s,
        u"ม.ค."_s, u"ก.พ."_s, u"มี.ค."_s, u"เม.ย."_s, u"พ.ค."_s, u"มิ.ย."_s, u"ก.ค."_s, u"ส.ค."_s,
        u"ก.ย."_s, u"ต.ค."_s, u"พ.ย."_s, u"ธ.ค."_s });
    return table;
}

const WordTable &units()
{
    static const WordTable table(readWords(u":/words/units_th.txt"_s));
    return table;
}

const WordTable &titles()
{
    static const WordTable table(readWords(u":/words/titles_th.txt"_s));
    return table;
}

/// After one of these words a number or item code is an ordinal. "ที่" also matches the end of
/// ข้อที่, ครั้งที่ and ตัวชี้วัดที่.
const WordTable &wordsBeforeOrdinals()
{
    static const WordTable table({ u"พ.ศ."_s, u"ค.ศ."_s, u"ที่"_s, u"ข้อ"_s, u"มาตรา"_s, u"หมู่"_s,
        u"หน้า"_s, u"ปี"_s, u"ปีงบประมาณ"_s, u"ตัวชี้วัด"_s, u"ตัวชี้วัดย่อย"_s, u"เลข"_s, u"ลำดับ"_s, u"ฉบับ"_s,
        u"โทร."_s, u"โทร"_s, u"โทรศัพท์"_s, u"โทรสาร"_s, u"แฟกซ์"_s, u"มือถือ"_s, u"เวลา"_s, u"ไตรมาส"_s,
        u"ระดับ"_s, u"ตาราง"_s, u"วรรค"_s, u"ภาค"_s, u"บท"_s, u"รุ่น"_s, u"ชั้น"_s, u"ซอย"_s, u"ห้อง"_s,
        u"/ว"_s });
    return table;
}

/// After one of these words a number is a quantity.
const WordTable &wordsBeforeQuantities()
{
    static const WordTable table({ u"ร้อยละ"_s, u"รอบ"_s, u"ประมาณ"_s, u"จำนวน"_s, u"ไม่เกิน"_s,
        u"ไม่น้อยกว่า"_s, u"มากกว่า"_s, u"น้อยกว่า"_s, u"เกิน"_s, u"เพียง"_s, u"อย่างน้อย"_s, u"รวม"_s });
    return table;
}

bool saysWhich(QStringView before)
{
    return wordsBeforeOrdinals().longestEnd(before) > 0;
}

/// The text without the number at its end and without the spaces before the number.
QStringView beforeNumber(QStringView text)
{
    const auto endsInNumber = [&text] {
        const qsizetype last = text.size() - 1;
        return last >= 0
            && (isDigit(text[last])
                || (last > 0 && QStringView(u".,").contains(text[last])
                    && isDigit(text[last - 1])));
    };
    while (endsInNumber())
        text.chop(1);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Whether the text begins with a number or a code such as O12, with or without a bracket.
bool startsWithNumber(QStringView text)
{
    constexpr qsizetype kLongestPrefix = 3;
    for (qsizetype at = 0; at < qMin(text.size(), kLongestPrefix + 1); ++at) {
        const QChar c = text[at];
        if (isDigit(c))
            return true;
        if (c != u'(' && !(c.unicode() < 128 && c.isUpper()))
            return false;
    }
    return false;
}

/// Whether the text begins with a unit; one in Latin letters is a whole word.
bool startsWithUnit(QStringView text)
{
    const qsizetype length = units().longestStart(text);
    if (length == 0)
        return false;
    const bool latin = text[length - 1].unicode() < 128 && text[length - 1].isLetter();
    return !latin || length == text.size() || !text[length].isLetterOrNumber();
}

QStringView withoutSpacesAtEnd(QStringView text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QStringView withoutSpacesInFront(QStringView text)
{
    while (text.startsWith(u' '))
        text = text.sliced(1);
    return text;
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'−';
}

/// The sign or word between two numbers that `text` begins or ends with: ๓ : ๑, ๑ - ๑๐, ๑ ต่อ ๓.
qsizetype linkLength(QStringView text, bool atEnd)
{
    constexpr QStringView kTo = u"ต่อ";
    constexpr QStringView kThrough = u"ถึง";
    for (const QStringView word : { kTo, kThrough })
        if (atEnd ? text.endsWith(word) : text.startsWith(word))
            return word.size();
    if (text.isEmpty())
        return 0;
    const QChar c = atEnd ? text.back() : text.front();
    return isDash(c) || QStringView(u":/×x*+=÷~<>≤≥≠≈").contains(c) ? 1 : 0;
}

bool endsAsNumber(QStringView text)
{
    return !text.isEmpty() && (isDigit(text.back()) || text.back() == u'%');
}

/// Whether the spaces stand on one side of what is between two numbers.
bool isBetweenNumbers(QStringView before, QStringView after)
{
    if (endsAsNumber(before)) {
        const qsizetype link = linkLength(after, false);
        return link > 0 && startsWithNumber(withoutSpacesInFront(after.sliced(link)));
    }
    const qsizetype link = linkLength(before, true);
    return link > 0 && startsWithNumber(after)
        && endsAsNumber(withoutSpacesAtEnd(before.chopped(link)));
}

/// A line does not begin with the dash of "ต.ค. ๖๖ - ก.ย. ๖๗", which would look like that of a
/// list.
bool startsWithDash(QStringView text)
{
    return text.size() > 1 && isDash(text[0]) && text[1] == u' ';
}

/// ≥ ๘๐, ± ๕, ฿ ๑๐๐
bool isSignBeforeNumber(QStringView before, QStringView after)
{
    return isDigit(after.front()) && QStringView(u"≥≤><±~≈฿$№#").contains(before.back());
}

/// The groups of a telephone number: ๐ ๒๑๔๑ ๙๐๐๐, 08 1234 5678.
bool isWithinTelephone(QStringView before, QStringView after)
{
    constexpr qsizetype kShortest = 3;
    constexpr qsizetype kLongest = 4;
    qsizetype digits = 0;
    while (digits < after.size() && isDigit(after[digits]))
        ++digits;
    if (digits < kShortest || digits > kLongest
        || (digits < after.size() && (after[digits].isLetter() || after[digits] == u'.')))
        return false;
    const auto isPart = [](QChar c) { return isDigit(c) || c == u' ' || isDash(c); };
    qsizetype start = before.size();
    while (start > 0 && isPart(before[start - 1]) && before.size() - start <= 2 * kLongest)
        --start;
    const QStringView number = withoutSpacesInFront(before.sliced(start));
    const qsizetype first = std::ranges::find_if_not(number, isDigit) - number.begin();
    return !number.isEmpty() && (number[0] == u'0' || number[0] == u'๐') && first <= kShortest;
}

/// ต. อ. จ. and the like, before the name of the place.
bool isPlaceBefore(QStringView before)
{
    const qsizetype at = before.size() - 2;
    return at >= 0 && before[at + 1] == u'.' && QStringView(u"ตอจถซม").contains(before[at])
        && (at == 0 || before[at - 1] == u' ' || before[at - 1] == u'(');
}

/// Whether the text ends in a title that is not the end of a longer word.
bool isTitleBefore(QStringView before)
{
    const qsizetype start = before.size() - titles().longestEnd(before);
    return start < before.size() && (start == 0 || !isThaiLetter(before[start - 1]));
}

} // namespace

bool keepsTogether(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const QChar next = after.front();
    if (next == u'ๆ' || next == u'ฯ')
        return true;
    if (startsWithNumber(after)
        && (saysWhich(before) || wordsBeforeQuantities().longestEnd(before) > 0
            || months().longestEnd(before) > 0))
        return true;
    if (startsWithDash(after) || isBetweenNumbers(before, after)
        || isSignBeforeNumber(before, after) || isWithinTelephone(before, after))
        return true;
    if (isDigit(before.back()))
        return months().longestStart(after) > 0
            || (startsWithUnit(after) && !saysWhich(beforeNumber(before)));
    return isThaiLetter(next) && (isTitleBefore(before) || isPlaceBefore(before));
}

qsizetype abbreviationLength(QStringView run)
{
    static const WordTable table(readWords(u":/words/abbreviations_th.txt"_s));
    return table.longestEnd(run);
}

qsizetype titleLength(QStringView text)
{
    return titles().longestStart(text);
}

qsizetype listNumberLength(QStringView paragraph)
{
    qsizetype at = paragraph.startsWith(u'(') ? 1 : 0;
    const bool bracket = at == 1;
    const qsizetype digits = at;
    while (at < paragraph.size() && at < digits + 6
        && (isDigit(paragraph[at]) || (paragraph[at] == u'.' && at > digits)))
        ++at;
    const bool dot = !bracket && at > digits && paragraph[at - 1] == u'.';
    if (at == digits || !isDigit(paragraph[digits]))
        return 0;
    if (!dot && (at >= paragraph.size() || paragraph[at++] != u')'))
        return 0;
    const qsizetype end = at;
    while (at < paragraph.size() && paragraph[at].isSpace())
        ++at;
    return at > end && at < paragraph.size() ? at : 0;
}

qsizetype compoundLength(QStringView text)
{
    static const WordList words(readWords(u":/words/compounds_th.txt"_s)
        + readWords(u":/words/provinces_th.txt"_s) + readWords(u":/words/districts_th.txt"_s));
    return words.longestAt(text);
}

} // namespace ita
