// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rows/tree.h"

#include <QHash>

namespace ita {

/// The people of the office file, as newReport() takes them.
QList<Person> peopleOf(const Tree &tree);

/// An empty report of the catalogue's reportYear: its sections with headings, all indicators and
/// items, nothing started. Documents that an item asks for follow the elements of its check list. A
/// sign-off step names the first of `people` with the step's position, or nobody.
Subtree newReport(const Catalogue &catalogue, const Office &office, const QList<Person> &people);

/// The items of such a report, by code.
QHash<QString, OitItem> itemsAsBegun(const Catalogue &catalogue, const Tree &tree);

/// A new office file: the units that the catalogue proposes, people without names for the positions
/// of its sign-off chain, and the report of its year. Rows have no ids.
Subtree newOffice(const Catalogue &catalogue, const Office &office);

} // namespace ita
