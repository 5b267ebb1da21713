// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// Lays out the headings of a table whose edges and padding are set: bold, centred, below those of
/// the groups that neighbouring columns share. None when no column has a heading.
void layOutHeader(LaidTable &laid, const Table &table, const LayoutContext &context);

/// The height of the lines of a heading in a column of that width.
int headingHeight(const QString &heading, int width, const LayoutContext &context);

/// For each column the width that its heading needs so that no word is split, in units.
std::vector<int> headingWidths(const Table &table, int padding, const LayoutContext &context);

} // namespace ita
