// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace ita {

// Sentences that say which catalogue is used and why, in the language of the interface, with Arabic
// digits.

/// For a new report that uses this catalogue: its title, or that the year has no catalogue.
QString startNote(const Catalogue &catalogue);

/// For an existing report: the catalogue of its items and rules.
QString sourceNote(const Report &report, const Catalogue &catalogue);

/// That an item of a report is not confirmed in the catalogue it comes from, and where it comes
/// from. Empty when it is confirmed, not in the catalogue, or has another name there, so that the
/// office has settled it.
QString doubtAbout(const Catalogue &catalogue, const OitItem &item);
/// The same for the sub-indicator of a group.
QString doubtAbout(const Catalogue &catalogue, const OitGroup &group);

} // namespace ita
