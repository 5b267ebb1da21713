// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidate.h"

#include "core/base/thaidigits.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kEra = 543;
constexpr int kFirstYear = 2400;
constexpr int kLastYear = 2699;

constexpr std::array<QStringView, 12> kMonths { u"มกราคม", u"กุมภาพันธ์", u"มีนาคม", u"เมษายน",
    u"พฤษภาคม", u"มิถุนายน", u"กรกฎาคม", u"สิงหาคม", u"กันยายน", u"ตุลาคม", u"พฤศจิกายน", u"ธันวาคม" };
constexpr std::array<QStringView, 12> kShortMonths { u"ม.ค.", u"ก.พ.", u"มี.ค.", u"เม.ย.", u"พ.ค.",
    u"มิ.ย.", u"ก.ค.", u"ส.ค.", u"ก.ย.", u"ต.ค.", u"พ.ย.", u"ธ.ค." };

QString twoDigits(int year)
{
    return toThaiDigits(u"%1"_s.arg(year % 100, 2, 10, QChar(u'0')));
}

QString plain(QStringView text)
{
    static const QRegularExpression lead(u"^(วันที่|วัน|เดือน)\\s*"_s);
    static const QRegularExpression era(u"พ\\.?\\s*ศ\\.?\\s*(?=\\d)"_s);
    QString line = toArabicDigits(text.toString()).simplified();
    return line.remove(lead).remove(era);
}

/// The Christian year for the year number in a date; a Buddhist year may have two digits.
std::optional<int> christianYear(int number)
{
    if (number >= 1900 && number < 2200)
        return number;
    const std::optional<int> year = fullBuddhistYear(number);
    return year ? std::optional(*year - kEra) : std::nullopt;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const std::optional<int> christian = christianYear(year);
    if (!christian || !QDate::isValid(*christian, month, day))
        return std::nullopt;
    return QDate(*christian, month, day);
}

} // namespace

int buddhistYear(QDate date)
{
    return date.year() + kEra;
}

int fiscalYearOf(QDate date)
{
    return fiscalYearOf(BuddhistMonth { buddhistYear(date), date.month() });
}

int fiscalYearOf(BuddhistMonth month)
{
    return month.month >= 10 ? month.year + 1 : month.year;
}

QString movedOn(const QString &text, int year, int yearsOn)
{
    static const QRegularExpression told(u"ปี(?:งบประมาณ)?\\s*(?:พ\\.\\s*ศ\\.\\s*)?"
                                         "([0-9]{4}|[๐-๙]{4})(?![0-9๐-๙])"_s);
    QString moved;
    qsizetype end = 0;
    for (auto matches = told.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString digits = match.captured(1);
        const int found = toArabicDigits(digits).toInt();
        if (std::abs(found - year) > 1)
            continue;
        const QString next = QString::number(found + yearsOn);
        moved += QStringView(text).sliced(end, match.capturedStart(1) - end);
        moved += digits.at(0).unicode() > u'9' ? toThaiDigits(next) : next;
        end = match.capturedEnd(1);
    }
    return moved.append(QStringView(text).sliced(end));
}

QDate firstDayOfFiscalYear(int year)
{
    return buddhistDate(year - 1, 10, 1);
}

QDate lastDayOfFiscalYear(int year)
{
    return buddhistDate(year, 9, 30);
}

QDate buddhistDate(int year, int month, int day)
{
    return QDate(year - kEra, month, day);
}

std::optional<int> fullBuddhistYear(int twoOrFourDigits)
{
    if (twoOrFourDigits >= 0 && twoOrFourDigits < 100)
        return 2500 + twoOrFourDigits;
    if (twoOrFourDigits >= kFirstYear && twoOrFourDigits <= kLastYear)
        return twoOrFourDigits;
    return std::nullopt;
}

QString thaiMonth(int month)
{
    return kMonths.at(size_t(month - 1)).toString();
}

QString thaiMonthShort(int month)
{
    return kShortMonths.at(size_t(month - 1)).toString();
}

QString thaiMonthYear(BuddhistMonth month)
{
    return thaiMonth(month.month) + u' ' + toThaiDigits(month.year);
}

QString thaiMonthYearShort(BuddhistMonth month)
{
    return thaiMonthShort(month.month) + u' ' + twoDigits(month.year);
}

QString thaiDate(QDate date)
{
    if (!date.isValid())
        return {};
    return toThaiDigits(date.day()) + u' ' + thaiMonthYear({ buddhistYear(date), date.month() });
}

QString thaiDateShort(QDate date)
{
    if (!date.isValid())
        return {};
    return toThaiDigits(date.day()) + u' '
        + thaiMonthYearShort({ buddhistYear(date), date.month() });
}

QString thaiMomentShort(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return thaiDateShort(local.date()) + u' '
        + toThaiDigits(local.time().toString(QStringLiteral("HH:mm")));
}

QString thaiMomentShort(const QString &isoTime)
{
    const auto time = QDateTime::fromString(isoTime, Qt::ISODateWithMs);
    return time.isValid() ? thaiMomentShort(time) : isoTime;
}

std::optional<int> parseThaiMonthName(QStringView name)
{
    const QString bare = name.trimmed().toString().remove(u'.').remove(u' ');
    for (int month = 1; month <= 12; ++month)
        if (bare == thaiMonth(month) || bare == thaiMonthShort(month).remove(u'.'))
            return month;
    return std::nullopt;
}

std::optional<BuddhistMonth> parseThaiMonth(QStringView text)
{
    static const QRegularExpression form(u"^([^\\d]+?)\\s*(\\d{2}|\\d{4})$"_s);
    const QRegularExpressionMatch match = form.match(plain(text));
    const std::optional<int> month = parseThaiMonthName(match.capturedView(1));
    const std::optional<int> year = fullBuddhistYear(match.capturedView(2).toInt());
    if (!match.hasMatch() || !month || !year)
        return std::nullopt;
    return BuddhistMonth { *year, *month };
}

std::optional<QDate> parseThaiDate(QStringView text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numbers(
        u"^(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{2}|\\d{4})$"_s);
    static const QRegularExpression named(u"^(\\d{1,2})\\s*([^\\d]+?)\\s*(\\d{2}|\\d{4})$"_s);
    const QString line = plain(text);
    if (const auto match = iso.match(line); match.hasMatch())
        return dateOf(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = numbers.match(line); match.hasMatch())
        return dateOf(
            match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    const auto match = named.match(line);
    QString name = match.captured(2);
    name.remove(u"เดือน"_s);
    const std::optional<int> month = parseThaiMonthName(name);
    if (!match.hasMatch() || !month)
        return std::nullopt;
    return dateOf(match.captured(3).toInt(), *month, match.captured(1).toInt());
}

} // namespace ita
