// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/tree.h"

namespace ita {

/// The free table below a block or section; nothing while it has no columns or no rows.
std::optional<Table> freeTableOf(const Tree &tree, RowId owner);

/// A chart of the table's columns of numbers over its first column; rows of totals and groups are
/// left out. Nothing while there are no such numbers.
std::optional<ChartBlock> chartOf(const Tree &tree, RowId owner);

} // namespace ita
