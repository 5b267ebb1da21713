// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scores/level.h"

namespace ita::test {

/// A results section with typed scores; null means not typed.
inline ResultsSection typed(
    const char *total, const char *iit, const char *eit, const char *oit, const QString &level = {})
{
    const auto text = [](const char *value) {
        return value ? std::optional(QString::fromLatin1(value)) : std::nullopt;
    };
    ResultsSection results;
    results.total = text(total);
    results.iit = text(iit);
    results.eit = text(eit);
    results.oit = text(oit);
    results.level = level;
    return results;
}

/// One line for each warning, such as "score.total: The total is …".
inline QStringList scoreLines(const Catalogue &catalogue, const ResultsSection &results)
{
    QStringList lines;
    for (const ScoreWarning &warning : scoreWarnings(catalogue, results))
        lines.append(warning.field + QStringLiteral(": ") + warning.text);
    return lines;
}

} // namespace ita::test
