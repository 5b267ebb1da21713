// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// What an entry of a catalogue is about.
enum class EntryKind { Instrument, Indicator, SubIndicator, Item, Level, Deadline };

/// An entry of a catalogue with its mark.
struct CatalogueEntry
{
    EntryKind kind = EntryKind::Item;
    QString pointer; ///< where it stands in the file: "/levels/0"
    QString code; ///< as people name it: "O12", "9.1", "IIT"; empty while not known
    QString name; ///< with weight or minimum where it has one; empty while not known
    Origin origin {};

    bool operator==(const CatalogueEntry &) const = default;
};

/// The entries that a catalogue marks as confirmed or not, in the order of the file.
QList<CatalogueEntry> entriesOf(const Catalogue &catalogue);

/// "Item O12 …", in the language of the interface.
QString entryTitle(const CatalogueEntry &entry);
/// "not confirmed: a note on the source".
QString entryMark(const CatalogueEntry &entry);

} // namespace ita
