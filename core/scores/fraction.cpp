// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/fraction.h"

namespace ita {

Fraction mean(const QList<Fraction> &values)
{
    Fraction sum;
    for (const Fraction &value : values)
        sum = sum + value;
    return values.isEmpty() ? sum : sum * Fraction { 1, values.size() };
}

Score rounded(Fraction value)
{
    return { int((value.numerator * 200 + value.denominator) / (2 * value.denominator)) };
}

} // namespace ita
