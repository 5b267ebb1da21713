// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/catalogue/owncatalogue.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/placename.h"
#include "core/rows/fieldtexts.h"
#include "core/scores/scoresheet.h"

using namespace Qt::StringLiterals;

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
    const auto catalogue = catalogueOf(tree, report.report);
    if (!catalogue)
        return;
    const ScoreSheet sheet = scoreSheet(tree, report.report, **catalogue);
    if (sheet.results) {
        const auto &results = tree.get<ResultsSection>(sheet.results);
        const QList<ScoreWarning> warnings = scoreWarnings(**catalogue, sheet.known, sheet.level);
        for (const ScoreWarning &warning : warnings)
            found.add({ sheet.results, warning.field }, warning.text, typedIn(results));
    }
    const QList<SheetWarning> warnings = sheetWarnings(sheet);
    for (const SheetWarning &warning : warnings)
        found.add(warning.place, warning.text, warning.subject);
}

/// Lists of scores with an entry that is none.
void findNoScores(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    const QList<RowId> rows = tree.descendants(report.report);
    for (const RowId row : rows) {
        const Field *scores = describe(tree.kind(row)).field(Meaning::Scores);
        if (!scores)
            continue;
        const QStringList entries = textsOf(*scores, scores->get(tree.value(row)));
        for (const QString &entry : entries)
            if (!Score::parse(toArabicDigits(entry).trimmed()))
                found.add({ row, scores->key },
                    ChecksText::tr("%1: “%2” is not a score from 0 to 100")
                        .arg(placeName(tree, row, *scores), entry),
                    entry);
    }
}

} // namespace

QList<Check> scoreChecks()
{
    return {
        { kScoreCheck, Severity::Warning, Effort::Light, &checkScores },
        { "no_score"_L1, Severity::Warning, Effort::Light, &findNoScores },
    };
}

} // namespace ita
