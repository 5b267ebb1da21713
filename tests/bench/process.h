// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace ita::bench {

/// What running a program once took.
struct ProcessCost
{
    double seconds = 0; ///< by the clock
    double megabytes = 0; ///< most memory of any of its processes; 0 where that is not known
};

/// Runs a program to its end; nothing when it cannot be started or fails.
std::optional<ProcessCost> runProcess(const QString &program, const QStringList &arguments);

} // namespace ita::bench
