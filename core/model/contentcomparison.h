// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/finding.h"
#include "core/storage/storage.h"

namespace ita {

/// Compares the rows that a file must have with those that it has: which are missing, unexpected,
/// in another position or have other values. In the order of their ids. `expected` is the tree from
/// which `rows.wanted` was made.
QList<Finding> compareContent(const Tree &expected, const StoredRows &rows);

} // namespace ita
