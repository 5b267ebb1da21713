// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rows/tree.h"

namespace ita {

/// The scheme of the catalogues that new reports begin with.
inline constexpr QLatin1StringView kDefaultScheme { "nacc" };

/// The fiscal years (Buddhist era) for which the program brings a catalogue, ascending.
QList<int> catalogueYears();
/// The catalogue of that year; an error names the years there are.
Result<Catalogue> builtInCatalogue(int fiscalYear);
/// The catalogue to begin a report of that fiscal year with, its texts set for it: the newest that
/// is not of a later year, for it stays in force until another is issued. An error names the years
/// there are.
Result<Catalogue> catalogueForReport(int fiscalYear);

/// The catalogue that a report names, its texts set for the report's year. Its weights, levels,
/// rounds, deadlines and periods hold for the report and no others: when the program does not have
/// it, that is an error which says so. Each is read once; the pointer is never null and stays
/// valid.
Result<const Catalogue *> catalogueOf(const Report &report);

/// The report of an invented office, to look around in.
Result<Subtree> sampleOffice();

} // namespace ita
