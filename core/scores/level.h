// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// The score of one instrument; empty while it is not known.
struct InstrumentScore
{
    QString code;
    std::optional<int> weight; ///< per cent of the total; empty while not known
    std::optional<Score> score;

    bool operator==(const InstrumentScore &) const = default;
};

/// The total and the scores of all instruments; a score that is not known is empty.
struct KnownScores
{
    std::optional<Score> total;
    QList<InstrumentScore> instruments; ///< all of the catalogue; known weights add up to 100

    bool operator==(const KnownScores &) const = default;
};

/// The codes of the instruments whose scores a results section has fields for.
QStringList instrumentsWithField();
/// The typed score of an instrument; nothing when none is typed or the section has no field for the
/// instrument.
std::optional<QString> typedScore(const ResultsSection &results, QStringView instrument);

/// The key of the field of a results section for the instrument's score; empty when it has none.
QLatin1StringView scoreFieldOf(QStringView instrument);

/// The scores typed into a results section; a text that is not a score counts as missing.
KnownScores knownScores(
    const QList<CatalogueInstrument> &instruments, const ResultsSection &results);

/// The total by the weights of the instruments, when all their scores and weights are known.
std::optional<Score> computedTotal(const KnownScores &scores);

/// Scores, both ends included.
struct ScoreRange
{
    Score low;
    Score high;

    bool operator==(const ScoreRange &) const = default;
};

/// What an instrument's unknown score may be, by the total, the weights and the other scores.
/// Nothing when one of these is not known, when no score fits, or when any does.
std::optional<ScoreRange> rangeOf(const KnownScores &scores, QStringView instrument);

/// The names of the levels that are possible with these scores, best first: one when enough scores
/// are known, none when the total contradicts the instruments or the scale is empty.
QStringList possibleLevels(const Scale &scale, const KnownScores &scores);

/// A contradiction in the typed scores and level.
struct ScoreWarning
{
    QLatin1StringView field; ///< of the ResultsSection
    QString text; ///< a sentence in the language of the interface

    bool operator==(const ScoreWarning &) const = default;
};

/// Contradictions among the typed scores and level, or between them and the catalogue. Changes no
/// value.
QList<ScoreWarning> scoreWarnings(const Catalogue &catalogue, const ResultsSection &results);
/// The same where scores that are not typed follow from others.
QList<ScoreWarning> scoreWarnings(
    const Catalogue &catalogue, const KnownScores &scores, const QString &level);

/// "98.27", always with two places.
QString scoreText(Score score);

} // namespace ita
