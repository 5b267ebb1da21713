// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// Adds a row at the end of the implementation section for each planned measure without one.
Change bringMeasures(const Tree &tree, RowId section);

/// Replaces the names in these rows by those in the plan, where they differ.
Change takePlannedNames(const Tree &tree, const QList<RowId> &rows);

} // namespace ita
