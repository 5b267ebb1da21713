// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ita {

/// An exact decimal number as people type it in tables: 5,854,927.12, ๑๒๓, -5, (5).
class Decimal
{
public:
    /// Nothing for a text that is no number, or one with more than six decimals or so large that
    /// sums of it could not be exact.
    static std::optional<Decimal> parse(const QString &text);

    /// Nothing when the sum is too large.
    std::optional<Decimal> plus(const Decimal &other) const;
    /// With separators between thousands and as many decimals as the numbers it is made from.
    QString text() const;

    bool isNegative() const { return m_millionths < 0; }
    /// Whether both are the same number, however they are written.
    bool equals(const Decimal &other) const { return m_millionths == other.m_millionths; }

private:
    qint64 m_millionths = 0;
    int m_decimals = 0; ///< as written
    bool m_thaiDigits = false;
};

} // namespace ita
