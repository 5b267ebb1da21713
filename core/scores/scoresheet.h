// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"
#include "core/scores/fraction.h"
#include "core/scores/level.h"

namespace ita {

// All scores of a report: as typed, as they follow from the scores below them, and what of them
// cannot be known. Scores are computed exactly and rounded once, when they are shown or compared.

/// One score of the assessment.
struct ScoreLine
{
    QString code; ///< of the instrument, indicator or sub-indicator; empty for the total
    QString name;
    int depth = 0; ///< 0: total, 1: instrument, 2: indicator, 3: sub-indicator
    Place place; ///< where it is typed; row 0 when the report has no place for it
    std::optional<Score> typed;
    std::optional<Fraction> computed; ///< from the scores just below it
    int parts = 0; ///< how many scores are just below it
    int missing = 0; ///< how many of these are neither typed nor computed
    std::optional<ScoreRange> range; ///< what it may be, by the scores above and beside it

    /// As typed, else as computed.
    std::optional<Score> value() const;
    /// Whether it is typed otherwise than it follows from the scores below.
    bool isContradicted() const;
};

/// The scores of a report by the weights of its catalogue.
struct ScoreSheet
{
    QList<ScoreLine> lines; ///< the total, then each instrument with what is below it
    KnownScores known; ///< total and instruments, typed or computed
    QStringList possibleLevels; ///< best first
    QString level; ///< as typed
    RowId results; ///< the section with the typed scores; 0 when there is none
};

ScoreSheet scoreSheet(const Tree &tree, RowId report, const Catalogue &catalogue);

/// "EIT 84.20 < 85": why a level is not the next better one, or why several remain possible. A
/// sentence in the language of the interface; empty while the scale is not known or no level fits.
QString levelReason(const Scale &scale, const KnownScores &known);

/// What is known of a score: "97.50", "97.50, from its 5 parts", "between 84.18 and 84.22" or why
/// it is not known. In the language of the interface.
QString scoreNote(const ScoreLine &line);

/// The scores that contradict those below them, each with a sentence.
struct SheetWarning
{
    Place place;
    QString text;
    QString subject; ///< as Finding::subject
};
QList<SheetWarning> sheetWarnings(const ScoreSheet &sheet);

} // namespace ita
