// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <optional>

namespace ita {

/// The next unfinished row behind `here` in the order of the report, or before it for a negative
/// direction, round the end; nothing when all is finished. A row with several gaps is one stop.
std::optional<Place> nextStop(const Tree &tree, RowId report, RowId here, int direction);

} // namespace ita
