// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

class QWidget;

namespace ita {

/// Asks for a later catalogue for the report, and shows what becomes of each item and which rules
/// differ. Returns the change; nothing when the person cancels.
std::optional<Change> askCatalogue(const Tree &tree, RowId report, QWidget *parent);

} // namespace ita
