// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// Sets the headings of a table whose edges and padding are known: bold, centred, on one level or,
/// where neighbours share a group, on two.
void layOutHeader(LaidTable &laid, const Table &table, const LayoutContext &context);

/// The room that each column's heading needs so that no word of it is cut, in units.
std::vector<int> headingWidths(const Table &table, int padding, const LayoutContext &context);

} // namespace ita
