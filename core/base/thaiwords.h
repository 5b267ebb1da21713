// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace ita {

/// Thai consonants, vowels and tone marks: what words are made of; not digits, ฯ, ๆ or signs.
bool isThaiWordLetter(QChar c);
/// Vowels and marks that belong to the letter before them: no word begins with one.
constexpr bool isThaiFollower(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0E30 && u <= 0x0E3A) || u == 0x0E45 || (u >= 0x0E47 && u <= 0x0E4E);
}
/// Vowels written before the consonant they belong to.
constexpr bool isThaiLeadingVowel(QChar c)
{
    return c.unicode() >= 0x0E40 && c.unicode() <= 0x0E44;
}
/// Whether a cut at `at` parts no letter from its vowels and marks.
bool isThaiCut(QStringView text, qsizetype at);

/// Whether libthai and its dictionary are there. Without them a run of letters is one word.
bool canFindThaiWords();

/// Where words begin in a run of Thai letters, ฯ and ๆ, other than at 0. libthai's answer,
/// corrected where it would part a letter from its marks. Safe to call from any thread.
QList<int> thaiWordBreaks(QStringView run);

/// The words of a text, in order: Thai ones as libthai sees them, runs of other letters and digits
/// whole. Spaces and signs are in no word.
QList<TextSpan> wordsOf(QStringView text);

} // namespace ita
