// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartscale.h"

#include <algorithm>
#include <cmath>

namespace ita {

ChartScale scaleOf(const ChartBlock &chart)
{
    std::optional<double> least;
    std::optional<double> most;
    for (const ChartSeries &series : chart.series)
        for (const std::optional<double> &value : series.values)
            if (value) {
                least = std::min(least.value_or(*value), *value);
                most = std::max(most.value_or(*value), *value);
            }
    if (!least)
        return {};
    // Five lines or so, at 1, 2 or 5 times a power of ten.
    const double span = std::max(*most - *least, std::max(std::abs(*most), 1.0) / 100);
    const double power = std::pow(10, std::floor(std::log10(span / 4)));
    double step = 10 * power;
    for (const double times : { 1.0, 2.0, 5.0 })
        if (span / (times * power) <= 5) {
            step = times * power;
            break;
        }
    return { std::floor(*least / step) * step,
        std::max(std::ceil(*most / step), std::floor(*least / step) + 1) * step, step };
}

} // namespace ita
