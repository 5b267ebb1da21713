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

/// The Buddhist year of a day: the Christian year plus 543.
int buddhistYear(QDate date);
/// The fiscal year N a day lies in, 1 October N-1 to 30 September N, Buddhist era.
int fiscalYearOf(QDate date);
int fiscalYearOf(BuddhistMonth month);
/// Adds `yearsOn` to the Buddhist years that follow "ปี", as in "ปีงบประมาณ พ.ศ. ๒๕๖๖" and
/// "ประจำปี 2565". Changes only years at most one away from `year`, because others belong to laws
/// and dates; the digits keep their style.
QString movedOn(const QString &text, int year, int yearsOn);
QDate firstDayOfFiscalYear(int year);
QDate lastDayOfFiscalYear(int year);
/// The invalid date when the year has no such day.
QDate buddhistDate(int year, int month, int day);
/// The full Buddhist year of a typed one: 67 is 2567. Nothing when the number is not a plausible
/// Buddhist year.
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
/// The same for a time in ISO 8601; any other text is returned unchanged.
QString thaiMomentShort(const QString &isoTime);

/// Reads a month with its year: Thai or Arabic digits, the full or the short name, with or without
/// dots, a year of two or four digits; "เดือน" may precede the name, "พ.ศ." the year.
std::optional<BuddhistMonth> parseThaiMonth(QStringView text);
/// Reads the name of a month without a year: 1-12.
std::optional<int> parseThaiMonthName(QStringView name);
/// Reads a day: a day number and a month as in parseThaiMonth(), or numbers such as 10/1/67, or an
/// ISO date. Years from 1900 to 2199 are Christian years.
std::optional<QDate> parseThaiDate(QStringView text);

} // namespace ita
