// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// The ArchivedYear rows of years that are out of the file, oldest archive first.
QList<RowId> yearsAway(const Tree &tree);

/// The one of that fiscal year; 0 when it is not out of the file.
RowId yearAway(const Tree &tree, int fiscalYear);

} // namespace ita
