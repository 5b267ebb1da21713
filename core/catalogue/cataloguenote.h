// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

// Sentences that say which catalogue is used and why, in the language of the interface, with Arabic
// digits.

/// For a report that begins with this catalogue: its title, or that there is none for the year.
QString startNote(const Catalogue &catalogue);

/// For a report that exists: what its items and rules come from, or that the program does not have
/// that catalogue.
QString sourceNote(const Report &report);

} // namespace ita
