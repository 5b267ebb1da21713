// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/fraction.h"

#include <QString>

namespace ita {

/// An OIT item as the assessors judge it: all or nothing.
struct ItemResult
{
    QString subIndicator; ///< "9.1"; the indicator is what stands before the point
    bool passed = false;
};

struct CodedScore
{
    QString code; ///< of an indicator or sub-indicator
    Fraction score; ///< 0-100, exact

    bool operator==(const CodedScore &) const = default;
};

/// What items make of OIT: a sub-indicator is the mean of its items, an indicator the mean of its
/// sub-indicators, OIT the mean of its indicators.
struct OitScores
{
    QList<CodedScore> subIndicators; ///< in the order of the items
    QList<CodedScore> indicators;
    Fraction oit;
};

OitScores oitScores(const QList<ItemResult> &items);

/// The score of an instrument and what it counts for.
struct WeightedScore
{
    Fraction score; ///< 0-100, exact
    int weight = 0; ///< per cent of the total
};

/// The sum of the scores by their weights, rounded half up once.
Score totalScore(const QList<WeightedScore> &parts);

} // namespace ita
