// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

bool hasMergedCells(const Table &table);

/// Deals the lines of each cell that is merged over several rows out to these rows: each takes as
/// many as it has room for, the last one the rest. So a page may end between the rows, and no row
/// becomes higher than its own cells. Also notes where merged cells leave out rules.
void dealOutMergedCells(std::vector<LaidRow> &rows, const Table &table);

} // namespace ita
