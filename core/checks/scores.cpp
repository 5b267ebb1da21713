// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/level.h"
#include "core/checks/checklist.h"

namespace ita {
namespace {

/// The typed scores and level, on which every warning about them rests.
QString typedIn(const ResultsSection &results)
{
    QStringList typed { results.level };
    for (const auto &score : { results.total, results.iit, results.eit, results.oit })
        typed.append(score.value_or(QString()));
    return typed.join(u' ');
}

/// Checks by the rules of the report's own catalogue; without that catalogue nothing is checked.
void checkScores(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const auto catalogue = catalogueOf(tree.get<Report>(report.report));
    if (!catalogue)
        return;
    const QList<RowId> sections = tree.rows(report.report, RowKind::Results);
    for (const RowId section : sections) {
        const auto &results = tree.get<ResultsSection>(section);
        const QList<ScoreWarning> warnings = scoreWarnings(**catalogue, results);
        for (const ScoreWarning &warning : warnings)
            found.add({ section, warning.field }, warning.text, typedIn(results));
    }
}

} // namespace

QList<Check> scoreChecks()
{
    return { { kScoreCheck, Severity::Warning, Effort::Light, &checkScores } };
}

} // namespace ita
