// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace ita {

/// True for Thai consonants, vowels and tone marks; not for digits, ฯ, ๆ or signs.
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
/// Whether a cut at `at` leaves all vowels and marks with their consonant.
bool isThaiCut(QStringView text, qsizetype at);

/// Whether libthai and its dictionary are available. Without them a run of letters is one word.
bool canFindThaiWords();

/// The positions, without 0, at which words begin in a run of Thai letters, ฯ and ๆ, as libthai
/// finds them; positions between a letter and its marks are left out. Thread-safe.
QList<int> thaiWordBreaks(QStringView run);

/// The words of a text, in order: Thai words as libthai finds them, and whole runs of other letters
/// and digits. Spaces and signs are not part of a word.
QList<TextSpan> wordsOf(QStringView text);

} // namespace ita
