// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// Checks that the parts of a catalogue fit together: weights add up to 100 or, while some are not
/// known, to at most 100, levels descend to one without a minimum, rounds are in order and within
/// the fiscal year. The first fault is an error that names its JSON path and the reason.
Outcome checkCatalogue(const Catalogue &catalogue);

} // namespace ita
