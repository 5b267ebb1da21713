// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/tree.h"

namespace ita {

/// The blocks of a text section as they are printed. Blocks without a text print nothing, except
/// those that need none.
QList<Block> contentBlocks(const Tree &tree, RowId section);

} // namespace ita
