// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/numberspin.h"

#include "core/base/thaidigits.h"

namespace ita {

QString NumberSpin::textFromValue(int value) const
{
    return toThaiDigits(value);
}

int NumberSpin::valueFromText(const QString &text) const
{
    return QSpinBox::valueFromText(toArabicDigits(text));
}

QValidator::State NumberSpin::validate(QString &text, int &position) const
{
    QString arabic = toArabicDigits(text); // as long as the typed text, which stays as it is
    return QSpinBox::validate(arabic, position);
}

} // namespace ita
