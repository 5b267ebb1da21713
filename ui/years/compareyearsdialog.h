// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/carriedlist.h"
#include "core/compare/yearcomparison.h"
#include "core/rows/place.h"

class QWidget;

namespace ita {

/// What the person wants to do with a comparison; nothing of all: nothing.
struct ComparisonWish
{
    std::optional<Place> place; ///< open this row
    std::optional<YearComparison> annex; ///< show this as pages to print
    std::optional<CarriedList> items; ///< show this as pages to print
};

/// Shows the report beside one of an earlier year, which the person chooses.
ComparisonWish showComparison(const Tree &tree, RowId report, QWidget *parent);

} // namespace ita
