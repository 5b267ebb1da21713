// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// Which time the content of an item must be about, by the catalogue's rule for it and in the year
/// of the report: "Results of fiscal year 2565". In the language of the interface, with Arabic
/// digits in years. Empty when the item has no such rule or is not one of the catalogue's.
QString contentPeriodText(const Catalogue &catalogue, QStringView itemCode);

} // namespace ita
