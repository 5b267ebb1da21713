// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scores/fraction.h"

#include <QString>

#include <optional>

namespace ita {

/// The assessors' result for an OIT item: passed or not.
struct ItemResult
{
    QString subIndicator; ///< "9.1", the part before the point is the indicator; empty: not known
    bool passed = false;
};

struct CodedScore
{
    QString code; ///< of an indicator or sub-indicator
    Fraction score; ///< 0-100, exact

    bool operator==(const CodedScore &) const = default;
};

/// OIT scores from item results: a sub-indicator is the mean of its items, an indicator the mean of
/// its sub-indicators, OIT the mean of its indicators. An item whose sub-indicator is not known is
/// in no mean.
struct OitScores
{
    QList<CodedScore> subIndicators; ///< in the order of the items
    QList<CodedScore> indicators;
    /// Empty when the sub-indicator of an item is not known: the item counts somewhere.
    std::optional<Fraction> oit;
};

OitScores oitScores(const QList<ItemResult> &items);

/// The score of an instrument and its weight.
struct WeightedScore
{
    Fraction score; ///< 0-100, exact
    int weight = 0; ///< per cent of the total
};

/// The weighted sum of the scores, rounded once, half up.
Score totalScore(const QList<WeightedScore> &parts);

} // namespace ita
