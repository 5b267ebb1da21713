// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// The scale of a chart: the numbers at its lower and upper end and the step between its lines.
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    bool operator==(const ChartScale &) const = default;
};
/// Round numbers around the values of the chart.
ChartScale scaleOf(const ChartBlock &chart);

} // namespace ita
