// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/finding.h"
#include "core/storage/storage.h"

namespace ita {

/// Lays the rows that a file must have beside those it has: which are missing, too many, elsewhere,
/// or say something else. In the order of their ids. `expected` is the tree that was given for
/// `rows`.
QList<Finding> compareContent(const Tree &expected, const StoredRows &rows);

} // namespace ita
