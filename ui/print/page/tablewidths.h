// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/tablelayout.h"

namespace ita {

/// The edges of the columns of tables that have the same columns: the left edge of each, then the
/// right edge of the last. If the office has set widths, in their proportion; otherwise those at
/// which the tables are least high. No column is narrower than its words, if there is room.
std::vector<int> columnEdges(std::vector<TableLayout> &tables, const LayoutContext &context);

} // namespace ita
