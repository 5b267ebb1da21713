// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/score.h"

#include <QList>

#include <numeric>

namespace ita {

/// An exact number, so that means of means are rounded once, at the end.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1; ///< above 0

    /// A typed score such as 97.78 without rounding.
    static Fraction exactly(Score score) { return { score.hundredths, 100 }; }

    bool operator==(const Fraction &other) const
    {
        return numerator * other.denominator == other.numerator * denominator;
    }
};

inline Fraction reduced(Fraction value)
{
    const qint64 common = std::gcd(value.numerator, value.denominator);
    return { value.numerator / common, value.denominator / common };
}

inline Fraction operator+(Fraction a, Fraction b)
{
    const qint64 denominator = std::lcm(a.denominator, b.denominator);
    return reduced(
        { a.numerator * (denominator / a.denominator) + b.numerator * (denominator / b.denominator),
            denominator });
}

inline Fraction operator*(Fraction a, Fraction b)
{
    // Reduces crosswise first, to keep the numbers small.
    const Fraction left = reduced({ a.numerator, b.denominator });
    const Fraction right = reduced({ b.numerator, a.denominator });
    return { left.numerator * right.numerator, left.denominator * right.denominator };
}

/// 0 for an empty list.
Fraction mean(const QList<Fraction> &values);

/// Rounds to hundredths, half up; for values of 0 and more.
Score rounded(Fraction value);

} // namespace ita
