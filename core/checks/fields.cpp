// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Readiness counts missing values and wrong addresses in one walk; this adds one of the two sorts.
void addGaps(const CheckedReport &report, Findings &found, bool addresses)
{
    for (const Unfinished &missing : report.readiness.unfinished)
        if (addresses == (missing.gap == Gap::EvidenceUrl))
            found.add({ missing.row, missing.field },
                found.isFull() ? QString() : unfinishedText(report.tree, missing));
}

} // namespace

QList<Check> fieldChecks()
{
    const auto unfinished
        = [](const CheckedReport &report, Findings &found) { addGaps(report, found, false); };
    const auto addresses
        = [](const CheckedReport &report, Findings &found) { addGaps(report, found, true); };
    return {
        { "unfinished"_L1, Severity::Missing, Effort::Light, unfinished },
        { "addresses"_L1, Severity::Missing, Effort::Light, addresses },
    };
}

} // namespace ita
