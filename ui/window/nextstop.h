// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <optional>

namespace ita {

/// The next unfinished row after `here` in the order of the report, or the previous one for a
/// negative direction. Wraps around at the end; nothing when all rows are finished. A row with
/// several unfinished fields counts once.
std::optional<Place> nextStop(const Tree &tree, RowId report, RowId here, int direction);

} // namespace ita
