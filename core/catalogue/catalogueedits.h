// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/owncatalogue.h"

namespace ita {

// Changes of the copy of the catalogue that a report has of its own; the first one makes the copy.
// Each is an error that names the fault when the catalogue would not be sound, and then nothing is
// changed. Texts are those of the file: years and offices are placeholders.

/// The item at the pointer (see CatalogueEntry) as the file has it.
CatalogueItem itemInFile(const QJsonObject &file, const QString &pointer);

/// Marks the entry as confirmed or not, with a note on the source. A catalogue whose last entry is
/// confirmed is no draft any more.
Result<Change> markEntry(
    const Tree &tree, RowId report, const QString &pointer, const Origin &origin);

/// Gives the item another name, period, elements and mark; its code stays. In the report's row the
/// name and elements follow where they still are those of the catalogue.
Result<Change> mendItem(
    const Tree &tree, RowId report, const QString &pointer, const CatalogueItem &item);

/// Adds the item after the one at the pointer, in the same topic.
Result<Change> addItem(
    const Tree &tree, RowId report, const QString &pointer, const CatalogueItem &item);

/// Removes the item; an error when a row of the report has its code, or it is the last of its
/// topic.
Result<Change> removeItem(const Tree &tree, RowId report, const QString &pointer);

/// Takes a file for the same scheme and year as the report's catalogue in its place. An error when
/// it lacks an item that a row of the report has by the catalogue so far.
Result<Change> replaceCatalogue(const Tree &tree, RowId report, const QJsonObject &file);

} // namespace ita
