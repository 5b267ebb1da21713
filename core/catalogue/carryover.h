// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rows/tree.h"

namespace ita {

/// What a carry-over did with an item.
struct CarriedItem
{
    QString code; ///< in the old report; empty for an item that is new
    QString name;
    QStringList to; ///< codes in the new report; empty when it has no successor
    int evidence = 0; ///< addresses and explanations that went along
    bool confirmed = true; ///< the tables that say so are confirmed

    bool operator==(const CarriedItem &) const = default;
};

/// A report of a new year, made from another year's.
struct CarryOver
{
    Subtree report; ///< rows without ids
    /// A line for each item of the old report, in its order, then one for each item that is new.
    QList<CarriedItem> items;
};

/// The report of the catalogue's reportYear from another year's report: its office's sections,
/// measures, indicators and chain as begunFrom() makes them, the items of the catalogue, and in
/// each item what its predecessors had: units, responsible persons, addresses and explanations.
/// Years and periods move on. Never a status, progress, result, check, comment, opinion or
/// sign-off. Carried rows are marked as from last year. `report` must be a Report row. An error
/// when the file has a report of that year, the year is not later, the scheme is another one, or a
/// table from one year's items to the next is not there.
Result<CarryOver> carryOver(const Tree &tree, RowId report, const Catalogue &catalogue);

/// The same lines for two reports of the file, whether one was carried over into the other or not:
/// one for each item of the earlier report, then one for each item of the later one that is new.
Result<QList<CarriedItem>> carriedItems(const Tree &tree, RowId earlier, RowId later);

/// "O10 แผนดำเนินงาน → O11, with 2 addresses": one line, in the language of the interface.
QString carriedText(const CarriedItem &item);

} // namespace ita
