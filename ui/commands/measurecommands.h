// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// Rows for all measures of the plan that the implementation section has none for yet, at its end.
Change bringMeasures(const Tree &tree, RowId section);

/// Gives those of the rows that have a name of their own the one in the plan.
Change takePlannedNames(const Tree &tree, const QList<RowId> &rows);

} // namespace ita
