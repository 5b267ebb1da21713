// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// The score of one instrument, as far as it is known.
struct InstrumentScore
{
    QString code;
    int weight = 0; ///< per cent of the total
    std::optional<Score> score;

    bool operator==(const InstrumentScore &) const = default;
};

/// Scores as far as they are known.
struct KnownScores
{
    std::optional<Score> total;
    QList<InstrumentScore> instruments; ///< all of the catalogue; their weights add up to 100

    bool operator==(const KnownScores &) const = default;
};

/// The codes of the instruments whose scores a results section has fields for.
QStringList instrumentsWithField();
/// What is typed as the score of an instrument; nothing when none is, or when the section has no
/// field for it.
std::optional<QString> typedScore(const ResultsSection &results, QStringView instrument);

/// The scores typed into a results section; what cannot be read counts as missing.
KnownScores knownScores(
    const QList<CatalogueInstrument> &instruments, const ResultsSection &results);

/// The total by the weights of the instruments, when all their scores are known.
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

/// What in the typed scores and level does not fit together or not the catalogue; they are never
/// changed.
QList<ScoreWarning> scoreWarnings(const Catalogue &catalogue, const ResultsSection &results);

/// "98.27", always with two places.
QString scoreText(Score score);

} // namespace ita
