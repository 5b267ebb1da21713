// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escapeinvisible.h"

namespace ita {
namespace {

bool isTrap(QChar c)
{
    const char16_t code = c.unicode();
    const bool isDirection = (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C;
    return isDirection || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

} // namespace

QString visibleText(QString text)
{
    for (QChar &c : text)
        if (isTrap(c))
            c = QChar::ReplacementCharacter;
    return text;
}

QString withoutTraps(QString text)
{
    return text.removeIf(isTrap);
}

} // namespace ita
