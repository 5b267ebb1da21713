// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/screendigits.h"

namespace ita {
namespace {

bool &thaiOnScreen()
{
    static bool thai = true;
    return thai;
}

} // namespace

void setThaiDigitsOnScreen(bool thai)
{
    thaiOnScreen() = thai;
}

QString onScreen(QString text)
{
    if (!thaiOnScreen())
        return text;
    bool isFixed = false; // %1 and the like, and codes such as O12
    for (QChar &letter : text) {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (isDigit && !isFixed)
            letter = QChar(char16_t(letter.unicode() - u'0' + u'๐'));
        const bool isLatin
            = (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z');
        isFixed = letter == u'%' || isLatin || (isFixed && isDigit);
    }
    return text;
}

QString onScreen(qint64 number)
{
    return onScreen(QString::number(number));
}

} // namespace ita
