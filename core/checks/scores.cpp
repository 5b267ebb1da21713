// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/level.h"
#include "core/checks/checklist.h"

namespace ita {
namespace {

/// Checks by the rules of the report's own catalogue; without that catalogue nothing is checked.
void checkScores(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const auto catalogue = catalogueOf(tree.get<Report>(report.report));
    if (!catalogue)
        return;
    const QList<RowId> sections = tree.rows(report.report, RowKind::Results);
    for (const RowId section : sections)
        for (const ScoreWarning &warning :
            scoreWarnings(**catalogue, tree.get<ResultsSection>(section)))
            found.add({ section, warning.field }, warning.text);
}

} // namespace

QList<Check> scoreChecks()
{
    return { { kScoreCheck, Severity::Warning, Effort::Light, &checkScores } };
}

} // namespace ita
