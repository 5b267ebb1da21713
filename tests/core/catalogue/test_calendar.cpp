// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/calendar.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The catalogue of 2566, as a report of `reportYear` uses it.
const Catalogue &catalogueFor(int reportYear)
{
    const auto catalogue = builtInCatalogueOf({ reportYear, u"nacc"_s, 2566 });
    REQUIRE(catalogue);
    return **catalogue;
}

} // namespace

TEST_CASE("The rounds of 2566 end with March and with the year", "[catalogue]")
{
    CHECK(roundsOf(catalogueFor(2566))
        == QList { ReportingRound { u"รอบ ๖ เดือน"_s, QDate(2022, 10, 1), QDate(2023, 3, 31),
                       QDate(2023, 4, 30) },
            ReportingRound {
                u"รอบ ๑๒ เดือน"_s, QDate(2022, 10, 1), QDate(2023, 9, 30), QDate(2023, 10, 31) } });
}

TEST_CASE("Days are counted from the report's year, not from the catalogue's", "[catalogue]")
{
    const Catalogue &later = catalogueFor(2570);
    CHECK(roundsOf(later).first().last == QDate(2027, 3, 31));
    CHECK(deadlinesOf(later).last().day == QDate(2027, 4, 30));
}

TEST_CASE("Nothing is due next after the last day", "[catalogue]")
{
    const Catalogue &catalogue = catalogueFor(2566);
    CHECK_FALSE(nextDue(catalogue, QDate(2023, 11, 1)));
    CHECK(nextDue(catalogue, QDate(2023, 10, 31))
        == DueDay { u"Report of รอบ ๑๒ เดือน"_s, QDate(2023, 10, 31) });
    CHECK(nextDue(catalogue, QDate(2023, 1, 31))->day == QDate(2023, 1, 31));
    CHECK(nextDue(catalogue, QDate(2023, 2, 1))->day == QDate(2023, 4, 30));
}
