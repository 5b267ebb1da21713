// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

#include <optional>

namespace ita {

/// A field of a row as the name of a place in a file, so that the text is found again when the file
/// comes back: "ita:12:steps".
QString tagOf(const Place &place);

/// Nothing for the name of another program.
std::optional<Place> placeOfTag(QStringView tag);

} // namespace ita
