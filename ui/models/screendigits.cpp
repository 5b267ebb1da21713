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
    bool isPlace = false; // %1 and the like
    for (QChar &letter : text) {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (isDigit && !isPlace)
            letter = QChar(char16_t(letter.unicode() - u'0' + u'๐'));
        isPlace = letter == u'%' || (isPlace && isDigit);
    }
    return text;
}

QString onScreen(qint64 number)
{
    return onScreen(QString::number(number));
}

} // namespace ita
