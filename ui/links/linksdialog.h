// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/linklimits.h"

#include "core/rows/place.h"

#include <optional>

class QWidget;

namespace ita {

class EditHistory;

/// Looks at the addresses of the report's evidence when the person starts it, and notes what was
/// found when the person says so. Returns the place that the person wants to go to.
std::optional<Place> lookAtLinks(
    EditHistory &history, RowId report, const LinkLimits &limits, QWidget *parent);

} // namespace ita
