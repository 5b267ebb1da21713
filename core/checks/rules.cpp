// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rules.h"

#include "core/checks/checklist.h"

using namespace Qt::StringLiterals;

namespace ita {

QList<Check> ruleChecks()
{
    // Only rows of the office and of this report; other years are checked by themselves.
    const auto rules = [](const CheckedReport &report, Findings &found) {
        const QList<RuleBreak> all = allBreaks(report.tree);
        for (const RuleBreak &broken : all) {
            const RowId year = report.tree.ancestor(broken.row, RowKind::Report);
            if (!year || year == report.report)
                found.add({ broken.row, broken.field }, breakText(report.tree, broken));
        }
    };
    return { { "rules"_L1, Severity::Error, Effort::Heavy, rules } };
}

} // namespace ita
