// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

/// Checks what the parts of a catalogue must be to each other: weights that add up to 100, levels
/// that fall to one that asks for nothing, rounds within the fiscal year and in order. The first
/// fault is an error that names its JSON path and the reason.
Outcome checkCatalogue(const Catalogue &catalogue);

} // namespace ita
