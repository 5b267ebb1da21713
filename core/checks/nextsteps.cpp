// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/nextsteps.h"

#include <algorithm>

namespace ita {
namespace {

bool isLike(const NextStep &step, const Finding &finding, RowId section)
{
    return step.section == section && step.first.check == finding.check
        && step.first.place.field == finding.place.field;
}

} // namespace

QList<NextStep> nextSteps(const Tree &tree, const QList<JudgedFinding> &open)
{
    QList<NextStep> steps;
    for (const JudgedFinding &judged : open) {
        const Finding &finding = judged.finding;
        const RowId section
            = tree.contains(finding.place.row) ? tree.section(finding.place.row) : RowId {};
        const auto like = std::ranges::find_if(
            steps, [&](const NextStep &step) { return isLike(step, finding, section); });
        if (like != steps.end())
            ++like->more;
        else
            steps.append({ finding, section });
    }
    std::ranges::stable_sort(steps, {}, [](const NextStep &step) { return step.first.severity; });
    return steps;
}

} // namespace ita
