// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QJsonObject>

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

/// The mapping as the file that readMapping() reads.
QJsonObject mappingFile(const ItemMapping &mapping);

/// What the entry's items on both sides make of it; Renamed stays where one became one.
ItemChange changeOf(const MappedItems &entry);

/// Checks that the mapping accounts for every item of both catalogues and names no other. The first
/// fault is an error that names the item's code.
Outcome checkMapping(const ItemMapping &mapping, const Catalogue &from, const Catalogue &to);

/// The successors of one old item, as a person gives them.
struct Successors
{
    QString from;
    QStringList to; ///< empty: it has none

    bool operator==(const Successors &) const = default;
};

/// The successors of the items of `from` in `to`, in the order of `from`, proposed by their names:
/// an equal name first, then a name that is nearly the same. Each item of `to` is proposed once.
QList<Successors> proposeSuccessors(const Catalogue &from, const Catalogue &to);

/// The mapping that these successors make; items of `to` that are nobody's successor are new. An
/// error that names the item when a code is not in its catalogue, an old item comes twice or is
/// missing, items are both merged and split, or `to` is not the later catalogue of the same scheme.
Result<ItemMapping> mappingOfSuccessors(
    const Catalogue &from, const Catalogue &to, const QList<Successors> &successors);

/// The mapping that comes with the program into the catalogue of that scheme and year; null when
/// there is none. It stays valid while the program runs.
const ItemMapping *mappingInto(const QString &scheme, int toYear);

/// Where an item of the new catalogue comes from: "O10 and O18 of 2565, merged". In the language of
/// the interface, years in Arabic digits. Empty when the mapping does not have the item.
QString predecessorText(const ItemMapping &mapping, const QString &itemCode);

} // namespace ita
