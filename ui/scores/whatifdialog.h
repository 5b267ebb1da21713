// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"
#include "core/scores/whatif.h"

class QWidget;

namespace ita {

/// Shows the items that do not pass yet; ticking some shows what the scores and the level would be.
/// Returns the item that the person wants to open.
std::optional<Place> showWhatIf(const WhatIf &whatIf, QWidget *parent);

} // namespace ita
