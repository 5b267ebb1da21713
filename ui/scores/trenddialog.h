// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scores/scoretrend.h"

class QWidget;

namespace ita {

/// Shows the scores over the years as a chart and as a table. Returns whether the person wants them
/// as a section of the report.
bool showTrend(const QList<YearScores> &trend, QWidget *parent);

} // namespace ita
