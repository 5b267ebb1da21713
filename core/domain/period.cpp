// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include "core/base/thaidigits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kWholeYear = u"ตลอดปีงบประมาณ"_s;

struct Text
{
    QString operator()(const FreePeriod &period) const { return period.text; }
    QString operator()(const MonthPeriod &period) const
    {
        return u"เดือน"_s + thaiMonthYear(period.month);
    }
    QString operator()(const MonthsPeriod &period) const
    {
        return thaiMonthYearShort(period.from) + u" ถึง "_s + thaiMonthYearShort(period.to);
    }
    QString operator()(const FiscalYearPeriod &period) const
    {
        return period.year ? kWholeYear + u' ' + toThaiDigits(*period.year) : kWholeYear;
    }
};

std::optional<Period> parseMonths(const QString &line)
{
    static const QRegularExpression between(u"^(.+?)\\s*(?:ถึง|[-–—])\\s*(.+)$"_s);
    const QRegularExpressionMatch match = between.match(line);
    const std::optional<BuddhistMonth> to = parseThaiMonth(match.capturedView(2));
    if (!match.hasMatch() || !to)
        return std::nullopt;
    std::optional<BuddhistMonth> from = parseThaiMonth(match.capturedView(1));
    QString name = match.captured(1);
    // "ต.ค. - ธ.ค. ๖๕" names the year once.
    if (const auto month = parseThaiMonthName(name.remove(u"เดือน"_s)); !from && month)
        from = BuddhistMonth { *month > to->month ? to->year - 1 : to->year, *month };
    if (!from || *to < *from)
        return std::nullopt;
    return MonthsPeriod { *from, *to };
}

std::optional<Period> parseFiscalYear(const QString &line)
{
    static const QRegularExpression form(
        u"^ตลอด(?:ทั้ง)?ปีงบประมาณ(?:\\s*(?:พ\\.?\\s*ศ\\.?)?\\s*(\\d{2}|\\d{4}))?$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedView(1).isEmpty())
        return FiscalYearPeriod {};
    const std::optional<int> year = fullBuddhistYear(match.capturedView(1).toInt());
    return year ? std::optional<Period>(FiscalYearPeriod { year }) : std::nullopt;
}

} // namespace

QString periodText(const Period &period)
{
    return std::visit(Text {}, period);
}

Period parsePeriod(const QString &text)
{
    const QString line = toArabicDigits(text).simplified();
    if (const auto year = parseFiscalYear(line))
        return *year;
    if (const auto month = parseThaiMonth(line))
        return MonthPeriod { *month };
    if (const auto months = parseMonths(line))
        return *months;
    return FreePeriod { text };
}

MonthsPeriod monthsOfFiscalYear(int year)
{
    return { { year - 1, 10 }, { year, 9 } };
}

} // namespace ita
