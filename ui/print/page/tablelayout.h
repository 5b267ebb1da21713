// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// Lays out a table over the whole width. Rows that are as they were in `oldTable` are taken from
/// `old`; both may be null.
LaidTable layOutTable(
    const Table &table, const LaidTable *old, const Table *oldTable, const LayoutContext &context);

/// Left edges of columns of these relative widths, and the right edge of the last; none narrower
/// than its `least` as long as there is room.
std::vector<int> columnEdges(
    const std::vector<int> &relative, const std::vector<int> &least, int width);

} // namespace ita
