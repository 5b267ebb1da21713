// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"
#include "core/rows/score.h"

namespace ita {

/// A level and what it takes: at least so much in total and in each instrument.
struct ScoreLevel
{
    QString name;
    Score minimumTotal;
    Score minimumInstrument;

    bool operator==(const ScoreLevel &) const = default;
};

/// The levels of one fiscal year, best first; the last one asks for nothing.
using Scale = QList<ScoreLevel>;

/// Scores as far as they are known.
struct KnownScores
{
    std::optional<Score> total;
    std::optional<Score> iit;
    std::optional<Score> eit;
    std::optional<Score> oit;

    bool operator==(const KnownScores &) const = default;
};

/// Those typed into a results section; what cannot be read counts as missing.
KnownScores knownScores(const ResultsSection &results);

/// 0.3 IIT + 0.3 EIT + 0.4 OIT when all three are known.
std::optional<Score> computedTotal(const KnownScores &scores);

/// The names of the levels that the scores allow, best first: one when enough is known, none when
/// the total cannot come from the instruments (or the scale is empty).
QStringList possibleLevels(const Scale &scale, const KnownScores &scores);

/// Something that does not fit together in the scores and the level as typed.
struct ScoreWarning
{
    QLatin1StringView field; ///< of the ResultsSection
    QString text; ///< a sentence in the language of the interface

    bool operator==(const ScoreWarning &) const = default;
};

/// What does not fit together; the scores are never changed.
QList<ScoreWarning> scoreWarnings(const Scale &scale, const ResultsSection &results);

/// "98.27", always with two places.
QString scoreText(Score score);

} // namespace ita
