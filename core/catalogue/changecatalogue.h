// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/carryover.h"
#include "core/catalogue/mapping.h"
#include "core/rows/edit.h"

namespace ita {

/// A report's step to another catalogue.
struct CatalogueChange
{
    Change change;
    /// A line for each item of the report, in its order, then one for each that is new.
    QList<CarriedItem> items;
};

/// Gives the report the items of a later catalogue of its scheme, along the tables from year to
/// year, and loses nothing: an item keeps its row with status, progress, evidence and comments;
/// names and elements become those of the catalogue where they are still those of the one before.
/// What is merged into another item, and what has no successor, stands in a group of its own at the
/// end, under its old code. `catalogue` has its texts set for the report's fiscal year. An error
/// when it is not later, of another scheme, when a table is not there or the report has no items.
Result<CatalogueChange> changeCatalogue(const Tree &tree, RowId report, const Catalogue &catalogue);
/// The same with a catalogue from a file, along a mapping from the report's catalogue; both become
/// the report's own copy. An error also when the file or the mapping is not sound.
Result<CatalogueChange> changeCatalogue(
    const Tree &tree, RowId report, const QJsonObject &file, const ItemMapping &mapping);

} // namespace ita
