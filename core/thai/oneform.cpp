// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thai/oneform.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <iterator>

namespace ita {
namespace {

constexpr char16_t kSaraE = 0x0E40;
constexpr char16_t kSaraAe = 0x0E41;
constexpr char16_t kSaraAa = 0x0E32;
constexpr char16_t kSaraAm = 0x0E33;
constexpr char16_t kNikhahit = 0x0E4D;
constexpr char16_t kNoBreakSpace = 0x00A0;
constexpr char16_t kDropped = 0;

/// What the typefaces of Windows have at U+F700 to U+F71A: letters and marks of other shape or at
/// another place.
constexpr std::array<char16_t, 27> kOldTypefaces { 0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48,
    0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E0D, 0x0E31, 0x0E4D,
    0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A };
constexpr char16_t kFirstOfOld = 0xF700;

bool isNeverSeen(char16_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x180E || (c >= 0x200B && c <= 0x200D)
        || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

bool isTypographicSpace(char16_t c)
{
    return c == kNoBreakSpace || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F
        || c == 0x205F || c == 0x3000;
}

bool isNoBreakSpace(char16_t c)
{
    return c == kNoBreakSpace || c == 0x2007 || c == 0x202F;
}

/// The character to write for this one; kDropped for none.
char16_t plain(char16_t c, NoBreaks noBreaks)
{
    if (c < 0x00A0 || (c >= 0x0E00 && c <= 0x0E7F))
        return c;
    if (noBreaks == NoBreaks::Kept && (isNoBreakSpace(c) || c == 0x2011 || c == 0x2060))
        return isNoBreakSpace(c) ? kNoBreakSpace : c;
    if (c >= kFirstOfOld && c < kFirstOfOld + kOldTypefaces.size())
        return kOldTypefaces[c - kFirstOfOld];
    if (isTypographicSpace(c))
        return u' ';
    if (isNeverSeen(c))
        return kDropped;
    return c == 0x2010 || c == 0x2011 ? u'-' : c;
}

/// Of a mark above or below a consonant: its place in the order of typing, from 1; else 0.
int rank(char16_t c)
{
    if (c == 0x0E3A)
        return 1;
    if (c == 0x0E38 || c == 0x0E39)
        return 2;
    if (c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E37) || c == 0x0E47 || c == kNikhahit)
        return 3;
    if (c >= 0x0E48 && c <= 0x0E4B)
        return 4;
    return c == 0x0E4C || c == 0x0E4E ? 5 : 0;
}

/// ะ, า, ำ or ๅ; a mark behind it belongs to the consonant in front.
bool isFollowingVowel(char16_t c)
{
    return c == 0x0E30 || c == kSaraAa || c == kSaraAm || c == 0x0E45;
}

bool standsBeforeFollowing(char16_t mark)
{
    return rank(mark) == 4 || mark == kNikhahit;
}

/// The characters as written, each with its place, without those that are dropped.
struct Written
{
    QVarLengthArray<char16_t, 256> characters;
    QVarLengthArray<qsizetype, 256> places; ///< one more than characters: the end of the text

    Written(QStringView text, NoBreaks noBreaks)
    {
        for (qsizetype at = 0; at < text.size(); ++at)
            if (const char16_t c = plain(text[at].unicode(), noBreaks); c != kDropped) {
                characters.append(c);
                places.append(at);
            }
        places.append(text.size());
    }
};

using Characters = QVarLengthArray<char16_t, 8>;

/// Brings marks to the order of typing, from below to above, none twice.
void order(Characters &marks)
{
    std::stable_sort(
        marks.begin(), marks.end(), [](char16_t a, char16_t b) { return rank(a) < rank(b); });
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
}

/// Marks above and below one consonant, and the vowels behind it.
class Marks
{
public:
    /// Reads the marks from `at` on. Returns the place behind them.
    qsizetype read(const Written &written, qsizetype at)
    {
        const auto &all = written.characters;
        m_behind.clear();
        at = readMarks(all, at, m_marks);
        while (at < all.size() && isFollowingVowel(all[at])) {
            m_behind.append(all[at]);
            Characters marks;
            at = readMarks(all, at + 1, marks);
            std::ranges::copy_if(marks, std::back_inserter(m_marks), standsBeforeFollowing);
            marks.removeIf(standsBeforeFollowing);
            order(marks);
            m_behind.append(marks.constData(), marks.size());
        }
        return at;
    }

    /// As they are typed; ำ for ํ and า.
    Characters ordered()
    {
        const char16_t vowel = m_behind.value(0);
        if (vowel == kSaraAa && m_marks.contains(kNikhahit))
            m_behind[0] = kSaraAm;
        if (m_behind.value(0) == kSaraAm)
            m_marks.removeIf([](char16_t mark) { return mark == kNikhahit; });
        order(m_marks);
        Characters ordered = m_marks;
        ordered.append(m_behind.constData(), m_behind.size());
        return ordered;
    }

private:
    template<typename All>
    static qsizetype readMarks(const All &all, qsizetype at, Characters &marks)
    {
        marks.clear();
        for (; at < all.size() && rank(all[at]) > 0; ++at)
            marks.append(all[at]);
        return at;
    }

    Characters m_marks;
    Characters m_behind;
};

/// Calls `put(character, place)` for each character of the text in one form.
template<typename Put>
void bringToOneForm(const Written &written, Put put)
{
    constexpr qsizetype kNoPlace = -1;
    const auto &all = written.characters;
    Marks marks;
    for (qsizetype at = 0; at < all.size();) {
        const char16_t c = all[at];
        if (c == kSaraE && at + 1 < all.size() && all[at + 1] == kSaraE) {
            put(kSaraAe, written.places[at]);
            at += 2;
        } else if (rank(c) > 0 || isFollowingVowel(c)) {
            const qsizetype end = marks.read(written, at);
            const Characters ordered = marks.ordered();
            const bool same
                = std::equal(ordered.begin(), ordered.end(), all.begin() + at, all.begin() + end);
            for (qsizetype i = 0; i < ordered.size(); ++i)
                put(ordered[i], same || i == 0 ? written.places[at + i] : kNoPlace);
            at = end;
        } else {
            put(c, written.places[at++]);
        }
    }
}

} // namespace

/// Each character is looked at once, because all texts that are searched or printed come here.
bool isInOneForm(QStringView text, NoBreaks noBreaks)
{
    char16_t before = 0;
    int height = 0; // rank of the mark before
    bool hasNikhahit = false; // among the marks before
    bool isBehindVowel = false; // and these marks stand behind ะ, า, ำ or ๅ
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (plain(c, noBreaks) != c || (c == kSaraE && before == kSaraE))
            return false;
        const int own = rank(c);
        isBehindVowel = isFollowingVowel(before) || (isBehindVowel && height > 0);
        if (own > 0 && (own < height || c == before || (isBehindVowel && standsBeforeFollowing(c))))
            return false;
        if (hasNikhahit && (c == kSaraAa || c == kSaraAm))
            return false;
        hasNikhahit = own > 0 && (hasNikhahit || c == kNikhahit);
        height = own;
        before = c;
    }
    return true;
}

QString inOneForm(const QString &text, NoBreaks noBreaks)
{
    if (isInOneForm(text, noBreaks))
        return text;
    QString formed;
    formed.reserve(text.size());
    bringToOneForm(
        Written(text, noBreaks), [&](char16_t c, qsizetype) { formed.append(QChar(c)); });
    return formed;
}

bool sameInOneForm(const QString &a, const QString &b)
{
    return a == b || inOneForm(a) == inOneForm(b);
}

FormedText::FormedText(QStringView written)
{
    m_places.reserve(size_t(written.size()) + 1);
    bringToOneForm(Written(written, NoBreaks::Plain), [this](char16_t c, qsizetype place) {
        m_text.append(QChar(c));
        m_places.push_back(place);
    });
    m_places.push_back(written.size());
}

} // namespace ita
