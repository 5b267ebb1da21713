// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

namespace ita::bench {

/// Microseconds that `run` takes.
template<typename Function>
double timed(Function run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1000;
}

inline double median(QList<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.at(samples.size() / 2);
}

/// One durable edit against bare transactions, and the verification of a large file.
void benchStore();

} // namespace ita::bench
