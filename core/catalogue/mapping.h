// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// What became of items from one year's catalogue to the next.
enum class ItemChange {
    Same,
    Renamed,
    Merged, ///< several old items are one new item
    Split, ///< one old item is several new items
    Dropped, ///< old items have no successor
    New, ///< new items have no predecessor
};

struct MappedItems
{
    ItemChange change = ItemChange::Same;
    QStringList from; ///< codes in the old catalogue
    QStringList to; ///< codes in the new catalogue
    Origin origin {};

    bool operator==(const MappedItems &) const = default;
};

/// What became of each item of a catalogue in a later one of the same scheme.
struct ItemMapping
{
    QString scheme;
    int fromYear = 0; ///< fiscal year of the old catalogue, Buddhist era
    int toYear = 0; ///< later than fromYear, so that mappings never lead round in a circle
    QList<MappedItems> entries;

    bool operator==(const ItemMapping &) const = default;
};

/// Reads a mapping file. The first fault is an error that names the JSON path and the reason; for a
/// file of a newer version the code is Newer.
Result<ItemMapping> readMapping(const QByteArray &json);

/// Checks that the mapping accounts for every item of both catalogues and names no other. The first
/// fault is an error that names the item's code.
Outcome checkMapping(const ItemMapping &mapping, const Catalogue &from, const Catalogue &to);

/// The mapping that comes with the program into the catalogue of that scheme and year; null when
/// there is none. It stays valid while the program runs.
const ItemMapping *mappingInto(const QString &scheme, int toYear);

/// Where an item of the new catalogue comes from: "O10 and O18 of 2565, merged". In the language of
/// the interface, years in Arabic digits. Empty when the mapping does not have the item.
QString predecessorText(const ItemMapping &mapping, const QString &itemCode);

} // namespace ita
