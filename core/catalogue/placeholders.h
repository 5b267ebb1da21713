// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

// The placeholders in braces that the texts of a catalogue may contain.

/// The first text in braces that is not a placeholder; empty when all are known.
QString unknownPlaceholder(const QString &text);
/// Fills in {previous_year}, {year} and {next_year} in Thai digits.
QString fillInYears(QString text, int fiscalYear);

/// Fills in {office}, {address}, {district}, {province}, {clerk}, {chief} and {round} in all texts
/// of a row; a value that the office does not have becomes dots, to be filled in by hand. {round}
/// is left out in a report of the whole year. A list entry that would become empty is removed.
void fillIn(RowValue &row, const Catalogue &catalogue, const Office &office);
QString fillIn(QString text, const Catalogue &catalogue, const Office &office);

} // namespace ita
