// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"

#include "core/base/thaidigits.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kDecimals = 6;
constexpr qint64 kMillion = 1'000'000;
/// Above this a sum of some hundred thousand numbers could overflow.
constexpr qint64 kLargest = 1'000'000'000'000;
constexpr qint64 kMost = kLargest * kMillion;

QString grouped(qint64 whole)
{
    constexpr qsizetype kGroup = 3;
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - kGroup; at > 0; at -= kGroup)
        digits.insert(at, u',');
    return digits;
}

} // namespace

std::optional<Decimal> Decimal::parse(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(?<open>\\()?\\s*(?<minus>[-−–])?\\s*(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,13})(?:\\.(?<part>\\d{1,6}))?\\s*(?<close>\\))?\\s*$"_s);
    const QString arabic = toArabicDigits(text);
    const QRegularExpressionMatch match = form.match(arabic);
    const bool open = match.hasCaptured(u"open"_s) && !match.captured(u"open"_s).isEmpty();
    const bool close = !match.captured(u"close"_s).isEmpty();
    if (!match.hasMatch() || open != close)
        return {};
    const QString part = match.captured(u"part"_s);
    const qint64 whole = match.captured(u"whole"_s).remove(u',').toLongLong();
    if (whole > kLargest)
        return {};
    Decimal number;
    number.m_decimals = int(part.size());
    number.m_millionths = whole * kMillion + part.leftJustified(kDecimals, u'0').toLongLong();
    if (open || !match.captured(u"minus"_s).isEmpty())
        number.m_millionths = -number.m_millionths;
    number.m_thaiDigits = arabic != text;
    return number;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    Decimal sum = *this;
    sum.m_millionths += other.m_millionths;
    sum.m_decimals = std::max(m_decimals, other.m_decimals);
    sum.m_thaiDigits = m_thaiDigits || other.m_thaiDigits;
    if (std::abs(sum.m_millionths) > kMost)
        return {};
    return sum;
}

QString Decimal::text() const
{
    const qint64 size = std::abs(m_millionths);
    QString text = grouped(size / kMillion);
    if (m_decimals > 0)
        text += u'.'
            + QString::number(size % kMillion).rightJustified(kDecimals, u'0').first(m_decimals);
    if (isNegative())
        text.prepend(u'-');
    return m_thaiDigits ? toThaiDigits(text) : text;
}

} // namespace ita
