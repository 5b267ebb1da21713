// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>

namespace ita {

/// A reporting round of a fiscal year; both days belong to it.
struct ReportingRound
{
    int months = 0; ///< 6 or 12
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const ReportingRound &) const = default;
};

/// The 6-month round, to 31 March, and the 12-month round of a fiscal year (Buddhist era), which
/// runs from 1 October of the year before to 30 September.
std::array<ReportingRound, 2> roundsOf(int fiscalYear);

} // namespace ita
