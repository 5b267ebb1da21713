// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/rounds.h"
#include "tests/support/catch.h"

using namespace ita;

TEST_CASE("The rounds end with March and with the year", "[domain]")
{
    const auto [half, full] = roundsOf(2566);

    CHECK(half == ReportingRound { 6, QDate(2022, 10, 1), QDate(2023, 3, 31) });
    CHECK(full == ReportingRound { 12, QDate(2022, 10, 1), QDate(2023, 9, 30) });
    CHECK(half.contains(QDate(2023, 3, 31)));
    CHECK_FALSE(half.contains(QDate(2023, 4, 1)));
    CHECK_FALSE(full.contains(QDate(2022, 9, 30)));
}
