// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// The time that the content of an item must be about, by the catalogue's rule for the item and in
/// the year of the report: "Results of fiscal year 2565". In the language of the interface, years
/// in Arabic digits. Empty when the item has no such rule or is not in the catalogue.
QString contentPeriodText(const Catalogue &catalogue, QStringView itemCode);

} // namespace ita
