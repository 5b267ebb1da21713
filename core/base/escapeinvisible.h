// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ita {

// Traps are characters that cannot be seen but turn, hide or cut what stands around them, or that
// do not come back from a file as they went in: controls other than line ends and tabs, those that
// set the direction of writing, the byte order mark, half surrogate pairs, and what Unicode sets
// apart as no characters (U+FDD0 to U+FDEF, and the last two of each plane).

/// The first trap in the text.
std::optional<char32_t> firstTrap(QStringView text);

/// "U+202E".
QString characterName(char32_t character);

/// The text with � for traps. For messages that quote file names and texts of others.
QString visibleText(const QString &text);

/// The text without traps.
QString withoutTraps(const QString &text);

/// The text with '\n' for all line ends: those of other systems, of word processors and of Unicode.
QString withPlainLineEnds(const QString &text);

/// What is typed or pasted, as it is stored: without traps, with plain line ends, and in one form
/// (core/thai/oneform).
QString asTyped(const QString &text);

} // namespace ita
