// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/yearcomparison.h"
#include "core/report/document.h"

namespace ita {

/// The comparison as an annex to print: a line for each item and indicator, what went in square
/// brackets with a minus, what came with a plus. `office` is the office's name.
Document comparisonAnnex(const YearComparison &comparison, const QString &office);

/// A difference in plain text: "แผน[-เดิม-][+ใหม่+]".
QString markedDifference(const QString &before, const QString &after);

/// Everything in which the row is not as before, one point on each line.
QStringList differenceLines(const ComparedRow &row);

} // namespace ita
