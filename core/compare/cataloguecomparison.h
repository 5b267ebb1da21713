// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// One thing in which two catalogues differ.
struct CatalogueDifference
{
    QString what; ///< "O12", "weight of OIT", in the language of the interface
    QString before; ///< empty: there was none
    QString after; ///< empty: there is none any more

    bool operator==(const CatalogueDifference &) const = default;
};

/// The rules in which a later catalogue differs from an earlier one: weights, levels, rounds,
/// deadlines; then names of indicators and items. Items are compared along the tables from year to
/// year where these are there, otherwise by code.
QList<CatalogueDifference> compareCatalogues(const Catalogue &earlier, const Catalogue &later);

/// How many items of two catalogues are what.
struct ItemCounts
{
    int same = 0; ///< code and name
    int renamed = 0; ///< the same code with another name
    int moved = 0; ///< another code
    int dropped = 0;
    int fresh = 0;

    bool operator==(const ItemCounts &) const = default;
};

/// Counts them along the tables from year to year, as compareCatalogues() does.
ItemCounts countItems(const Catalogue &earlier, const Catalogue &later);
/// "20 the same, 3 renamed, 5 under another code, 7 dropped, 1 new".
QString countsText(const ItemCounts &counts);

/// "O12: a → b", in one line.
QString differenceText(const CatalogueDifference &difference);

} // namespace ita
