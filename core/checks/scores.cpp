// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/checks/checklist.h"

namespace ita {
namespace {

/// The levels of each catalogue year; none for a year of which the program brings no catalogue. A
/// catalogue is long, so each is read once.
class KnownLevels
{
public:
    const Scale &of(int catalogueYear)
    {
        auto known = m_levels.constFind(catalogueYear);
        if (known == m_levels.constEnd()) {
            const auto catalogue = builtInCatalogue(catalogueYear);
            known = m_levels.insert(catalogueYear, catalogue ? catalogue->levels : Scale());
        }
        return *known;
    }

private:
    QHash<int, Scale> m_levels;
};

} // namespace

QList<Check> scoreChecks()
{
    const auto scores
        = [levels = KnownLevels()](const CheckedReport &report, Findings &found) mutable {
              const Tree &tree = report.tree;
              const Scale &scale = levels.of(tree.get<Report>(report.report).catalogueYear);
              if (scale.isEmpty())
                  return;
              const QList<RowId> sections = tree.children(report.report, RowKind::Results);
              for (const RowId section : sections)
                  if (const auto *results = std::get_if<ResultsSection>(&tree.value(section)))
                      for (const ScoreWarning &warning : scoreWarnings(scale, *results))
                          found.add({ section, warning.field }, warning.text);
          };
    return { { kScoreCheck, Severity::Warning, Effort::Light, scores } };
}

} // namespace ita
