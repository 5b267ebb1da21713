// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace ita::bench {

/// The time and memory of one run of a program.
struct ProcessCost
{
    double seconds = 0; ///< wall-clock time
    double megabytes = 0; ///< highest peak of any of its processes; 0 if not known
};

/// Runs a program to its end; nothing when it cannot be started or fails.
std::optional<ProcessCost> runProcess(const QString &program, const QStringList &arguments);

} // namespace ita::bench
