// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

// The days that a catalogue prescribes, in the fiscal year of the report it was read for.

/// A round of one fiscal year; both days belong to it.
struct ReportingRound
{
    QString name;
    QDate first;
    QDate last;
    QDate reportDue;

    bool operator==(const ReportingRound &) const = default;
};

/// The rounds, in order.
QList<ReportingRound> roundsOf(const Catalogue &catalogue);

/// A day by which something is to be done; the day itself is still in time.
struct DueDay
{
    QString name; ///< what is to be done, as the catalogue names it
    QDate day;

    bool operator==(const DueDay &) const = default;
};

/// The deadlines, by day. Those of the rounds' reports are not among them.
QList<DueDay> deadlinesOf(const Catalogue &catalogue);

/// What is due next, a deadline or the report of a round; nothing when all days have passed.
std::optional<DueDay> nextDue(const Catalogue &catalogue, QDate today);

} // namespace ita
