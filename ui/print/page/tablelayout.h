// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// Lays out a table over the whole width. Rows that did not change since `oldTable` are shared with
/// its layout `old`; both may be null.
LaidTable layOutTable(
    const Table &table, const LaidTable *old, const Table *oldTable, const LayoutContext &context);

/// The left edge of each column, then the right edge of the last. Widths are in the proportion
/// `relative`, but not below `least` if `width` is enough for that.
std::vector<int> columnEdges(
    const std::vector<int> &relative, const std::vector<int> &least, int width);

} // namespace ita
