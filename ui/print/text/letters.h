// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace ita {

/// Thai consonants, vowels and tone marks, but not digits or signs.
constexpr bool isThaiLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0E01 && u <= 0x0E3A) || (u >= 0x0E40 && u <= 0x0E4E);
}

/// Arabic or Thai.
constexpr bool isDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= 0x0E50 && u <= 0x0E59);
}

} // namespace ita
