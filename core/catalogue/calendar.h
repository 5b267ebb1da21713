// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

// The days that a catalogue prescribes, in the fiscal year of its reportYear.

/// A round of one fiscal year, from `first` to `last` inclusive.
struct ReportingRound
{
    QString name;
    QDate first;
    QDate last;
    std::optional<QDate> reportDue; ///< empty while not known

    bool operator==(const ReportingRound &) const = default;
};

/// The rounds, in order.
QList<ReportingRound> roundsOf(const Catalogue &catalogue);

/// Makes reports begun with the catalogue ones of this round, counted from 1. The error says which
/// rounds there are.
Outcome chooseRound(Catalogue &catalogue, int number);

/// A day by which something must be done; the day itself is still in time.
struct DueDay
{
    QString name; ///< of the task, from the catalogue
    QDate day;

    bool operator==(const DueDay &) const = default;
};

/// The deadlines, by day, without the due days of the rounds' reports.
QList<DueDay> deadlinesOf(const Catalogue &catalogue);

/// The next due day, of a deadline or of a round's report; nothing when all days have passed.
std::optional<DueDay> nextDue(const Catalogue &catalogue, QDate today);

} // namespace ita
