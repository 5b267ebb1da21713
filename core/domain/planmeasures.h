// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// The measure of the plan that a row of an implementation section is linked to; null for none.
const Measure *plannedMeasure(const Tree &tree, RowId row);

/// Whether the row has a name of its own beside the one in the plan.
bool differsFromPlan(const Tree &tree, RowId row);

/// The measures of the report's plans, in their order, that no row of the implementation section is
/// linked to yet.
QList<RowId> measuresToBring(const Tree &tree, RowId section);

} // namespace ita
