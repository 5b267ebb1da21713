// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

// The words in braces that the texts of a catalogue may hold.

/// The first word in braces that is no placeholder; empty when all are known.
QString unknownPlaceholder(const QString &text);
/// Sets {previous_year}, {year} and {next_year} in Thai digits.
QString fillInYears(QString text, int fiscalYear);

/// Sets {office}, {address}, {district}, {province}, {clerk} and {chief} in all texts of a row;
/// dots for the pen where the office does not say. A list entry of which nothing would be left is
/// left out.
void fillIn(RowValue &row, const Catalogue &catalogue, const Office &office);
QString fillIn(QString text, const Catalogue &catalogue, const Office &office);

} // namespace ita
