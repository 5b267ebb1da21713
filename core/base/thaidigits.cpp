// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"

namespace ita {
namespace {

QString shiftDigits(QString text, char16_t fromZero, char16_t toZero)
{
    for (QChar &c : text)
        if (c.unicode() >= fromZero && c.unicode() <= fromZero + 9)
            c = QChar(char16_t(c.unicode() - fromZero + toZero));
    return text;
}

} // namespace

QString toThaiDigits(QString text)
{
    return shiftDigits(std::move(text), u'0', u'๐');
}

QString toThaiDigits(qint64 number)
{
    return toThaiDigits(QString::number(number));
}

QString toArabicDigits(QString text)
{
    return shiftDigits(std::move(text), u'๐', u'0');
}

} // namespace ita
