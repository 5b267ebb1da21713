// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rounds.h"

namespace ita {
namespace {

    constexpr int kBuddhistEra = 543;
    constexpr int kOctober = 10;

} // namespace

int fiscalYearOf(QDate day)
{
    return day.year() + kBuddhistEra + (day.month() >= kOctober ? 1 : 0);
}

std::array<ReportingRound, 2> roundsOf(int fiscalYear)
{
    const int year = fiscalYear - kBuddhistEra;
    const QDate first(year - 1, kOctober, 1);
    return { ReportingRound { 6, first, QDate(year, 3, 31) },
        ReportingRound { 12, first, QDate(year, 9, 30) } };
}

} // namespace ita
