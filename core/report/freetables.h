// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/tree.h"

namespace ita {

/// The free table below a block or section; nothing while it has no columns or no rows.
std::optional<Table> freeTableOf(const Tree &tree, RowId owner);

} // namespace ita
