// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/scores/level.h"

namespace ita {

/// The scores of an assessed year, typed or as they follow from others.
struct YearScores
{
    int year = 0; ///< Buddhist era
    KnownScores known;
    QString level;

    bool operator==(const YearScores &) const = default;
};

/// The scores of all reports of the file that have some, by assessed year; of two reports with the
/// same year the later one counts.
QList<YearScores> scoreTrend(const Tree &tree);

/// The codes of the instruments in these years, in the order in which they first appear.
QStringList instrumentsIn(const QList<YearScores> &trend);

/// "EIT" of a year; nothing when it is not known. An empty code: the total.
std::optional<Score> scoreIn(const YearScores &year, const QString &instrument);

/// A section with the years as a table of numbers and their chart, to be printed.
Subtree trendSection(const QList<YearScores> &trend);

/// Puts that section at the end of the report.
Change addTrend(const Tree &tree, RowId report, const QList<YearScores> &trend);

} // namespace ita
