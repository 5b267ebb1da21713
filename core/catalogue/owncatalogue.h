// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/itemchain.h"
#include "core/rows/edit.h"

#include <QJsonObject>

#include <memory>

namespace ita {

// A report can have a copy of its catalogue of its own, which its office confirms and mends. It is
// kept as rows below the report: one with the file without its items, one for each item, and one
// with the mapping from the catalogue before. So a change of an item is small, in the file and in
// the history.

/// Whether the report has a copy of its own.
bool hasOwnCatalogue(const Tree &tree, RowId report);

/// The rules of the report: its own copy, otherwise the catalogue of the program that it names, its
/// texts set for the report's year. An error when the program does not have that catalogue or the
/// copy is not sound. Never null; each is read once.
Result<std::shared_ptr<const Catalogue>> catalogueOf(const Tree &tree, RowId report);

/// The same as a file, its texts with placeholders.
Result<QJsonObject> catalogueFileOf(const Tree &tree, RowId report);

/// What became of the items of the catalogue before in that of the report: by its own copy,
/// otherwise by the program. Nothing where nobody has said so.
std::optional<ItemMapping> mappingOf(const Tree &tree, RowId report);

/// Where the items of one report are in a later one of the same scheme.
Result<ItemChain> chainBetween(const Tree &tree, RowId earlier, RowId later);

/// The catalogue for another year's report that is begun from this one: the report's own copy where
/// that is the one chosen, otherwise `chosen`.
Result<Catalogue> catalogueToGoOnWith(const Tree &tree, RowId report, const Catalogue &chosen);

/// The edits that make `file` the report's own copy. The mapping of the copy so far goes along,
/// with items that are gone or new. An error when the file is not sound or of another scheme or
/// year than the report names.
Result<QList<Edit>> keepCatalogue(const Tree &tree, RowId report, const QJsonObject &file);
/// The edits that make both the report's own copy; `mapping` accounts for the file's items.
QList<Edit> keepCatalogue(
    const Tree &tree, RowId report, const QJsonObject &file, const ItemMapping &mapping);
/// The edits that take the report's own copy away.
QList<Edit> dropCatalogue(const Tree &tree, RowId report);

} // namespace ita
