// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace ita {

/// A month of a Buddhist year, as periods name it.
struct BuddhistMonth
{
    int year = 0; ///< Buddhist era, all four digits
    int month = 0; ///< 1-12

    auto operator<=>(const BuddhistMonth &) const = default;
};

/// The Buddhist year of a day: the Christian one and 543.
int buddhistYear(QDate date);
/// The fiscal year N a day lies in, 1 October N-1 to 30 September N, Buddhist era.
int fiscalYearOf(QDate date);
int fiscalYearOf(BuddhistMonth month);
/// The text with the Buddhist years that are told as such moved on: "ปีงบประมาณ พ.ศ. ๒๕๖๖" and
/// "ประจำปี 2565" when `year` is 2566. Only years next to `year` are, for those of laws and dates
/// stay what they are; the digits keep their style.
QString movedOn(const QString &text, int year, int yearsOn);
QDate firstDayOfFiscalYear(int year);
QDate lastDayOfFiscalYear(int year);
/// The invalid date when the year has no such day.
QDate buddhistDate(int year, int month, int day);
/// A year as people type it: 67 is 2567. Nothing for what is no Buddhist year of an office.
std::optional<int> fullBuddhistYear(int twoOrFourDigits);

/// "มกราคม"; `month` is 1-12.
QString thaiMonth(int month);
/// "ม.ค."
QString thaiMonthShort(int month);
/// "มีนาคม ๒๕๖๗"
QString thaiMonthYear(BuddhistMonth month);
/// "มี.ค. ๖๗"
QString thaiMonthYearShort(BuddhistMonth month);
/// "๑๐ มกราคม ๒๕๖๗"; empty for an invalid date.
QString thaiDate(QDate date);
/// "๑๐ ม.ค. ๖๗"; empty for an invalid date.
QString thaiDateShort(QDate date);
/// "๑๐ ม.ค. ๖๗ ๑๔:๐๒", on the clock of this computer; empty for an invalid time.
QString thaiMomentShort(const QDateTime &time);
/// The same for a time as ISO 8601; what is none stays as it is.
QString thaiMomentShort(const QString &isoTime);

/// The month a text names, with Thai or Arabic digits, the name in full or short, with or without
/// its dots, and a year of two or four digits; "เดือน" and "พ.ศ." may stand before their parts.
std::optional<BuddhistMonth> parseThaiMonth(QStringView text);
/// The month from 1 to 12 that a name alone stands for.
std::optional<int> parseThaiMonthName(QStringView name);
/// The day a text names: as parseThaiMonth() with a day before it, or numbers such as 10/1/67,
/// or an ISO date. Numbers of years below 2400 count as Christian ones.
std::optional<QDate> parseThaiDate(QStringView text);

} // namespace ita
