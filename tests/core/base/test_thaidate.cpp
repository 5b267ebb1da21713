// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidate.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("What is no date is none", "[base]")
{
    for (const QString &text : { u""_s, u"๑๐"_s, u"มกราคม"_s, u"๓๐ กุมภาพันธ์ ๒๕๖๗"_s, u"29/2/2566"_s,
             u"๑๐ มกรา ๒๕๖๗"_s, u"๑๐ มกราคม ๒๒๐๐"_s, u"10/13/67"_s, u"๑๐ มกราคม ๕๖๗"_s,
             u"2567-02-30"_s, u"๑๐ มกราคม ๒๕๖๗ และต่อไป"_s }) {
        CAPTURE(text);
        CHECK_FALSE(parseThaiDate(text));
    }
    for (const QString &text : { u""_s, u"๒๕๖๗"_s, u"มีนาคม"_s, u"มีนาคม ๖"_s, u"มีนา ๖๗"_s }) {
        CAPTURE(text);
        CHECK_FALSE(parseThaiMonth(text));
    }
    CHECK(thaiDate(QDate()).isEmpty());
    CHECK(thaiDateShort(QDate()).isEmpty());
}

TEST_CASE("A day is written the official way", "[base]")
{
    const QDate day(2024, 1, 10);
    CHECK(thaiDate(day) == u"๑๐ มกราคม ๒๕๖๗"_s);
    CHECK(thaiDateShort(day) == u"๑๐ ม.ค. ๖๗"_s);
    CHECK(thaiMonthYear({ 2567, 3 }) == u"มีนาคม ๒๕๖๗"_s);
    CHECK(thaiMonthYearShort({ 2600, 12 }) == u"ธ.ค. ๐๐"_s);
}

TEST_CASE("Every day of a leap year is read back from both its forms", "[base]")
{
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        CAPTURE(day);
        CHECK(parseThaiDate(thaiDate(day)) == day);
        CHECK(parseThaiDate(thaiDateShort(day)) == day);
    }
}

TEST_CASE("Dates are understood as people type them", "[base]")
{
    const QDate day(2024, 1, 10);
    for (const QString &text :
        { u"10 มกราคม 2567"_s, u"วันที่ ๑๐ มกราคม พ.ศ. ๒๕๖๗"_s, u"10 ม.ค. 67"_s, u"10 มค 67"_s,
            u"๑๐ม.ค.๖๗"_s, u" 10  เดือน มกราคม  พ.ศ.2567 "_s, u"10/1/67"_s, u"๑๐/๐๑/๒๕๖๗"_s,
            u"10-1-2567"_s, u"10.1.67"_s, u"10/1/2024"_s, u"2024-01-10"_s, u"2567-01-10"_s }) {
        CAPTURE(text);
        CHECK(parseThaiDate(text) == day);
    }
}

TEST_CASE("Months are understood in full, short and without dots", "[base]")
{
    for (int month = 1; month <= 12; ++month) {
        CAPTURE(month);
        CHECK(parseThaiMonthName(thaiMonth(month)) == month);
        CHECK(parseThaiMonthName(thaiMonthShort(month)) == month);
        CHECK(parseThaiMonth(u"เดือน"_s + thaiMonthYear({ 2566, month }))
            == BuddhistMonth { 2566, month });
        CHECK(parseThaiMonth(thaiMonthYearShort({ 2566, month })) == BuddhistMonth { 2566, month });
    }
    CHECK(parseThaiMonth(u"เดือน มิย 66") == BuddhistMonth { 2566, 6 });
}

TEST_CASE("A fiscal year begins in October of the year before", "[base]")
{
    CHECK(fiscalYearOf(QDate(2022, 9, 30)) == 2565);
    CHECK(fiscalYearOf(QDate(2022, 10, 1)) == 2566);
    CHECK(fiscalYearOf(QDate(2023, 9, 30)) == 2566);
    CHECK(firstDayOfFiscalYear(2566) == QDate(2022, 10, 1));
    CHECK(lastDayOfFiscalYear(2566) == QDate(2023, 9, 30));
    CHECK(buddhistYear(QDate(2023, 1, 1)) == 2566);
    CHECK(buddhistDate(2567, 2, 29) == QDate(2024, 2, 29));
    CHECK_FALSE(buddhistDate(2566, 2, 29).isValid());
}

TEST_CASE("Only years told as the report's own are moved on", "[base]")
{
    const auto moved = [](const QString &text) { return movedOn(text, 2566, 2); };
    CHECK(moved(u"ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"_s) == u"ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"_s);
    CHECK(moved(u"ผลปี 2565 และแผนปี ๒๕๖๗ ต่อ"_s) == u"ผลปี 2567 และแผนปี ๒๕๖๙ ต่อ"_s);
    CHECK(moved(u"ปีงบประมาณพ.ศ.2566"_s) == u"ปีงบประมาณพ.ศ.2568"_s);
    for (const QString &stays : { u"พระราชบัญญัติ พ.ศ. ๒๕๖๖"_s, u"แผน ๕ ปี ๒๕๖๑ - ๒๕๖๕"_s,
             u"วันที่ ๑ มกราคม ๒๕๖๖"_s, u"ปี 25660"_s, u"ปี"_s, QString() }) {
        CAPTURE(stays);
        CHECK(moved(stays) == stays);
    }
}
