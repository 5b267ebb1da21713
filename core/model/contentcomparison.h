// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/finding.h"
#include "core/store/contentstore.h"

namespace ita {

/// Lays the rows that a file must have beside those it has: which are missing, too many, elsewhere,
/// or say something else. In the order of their ids.
QList<Finding> compareContent(const Tree &expected, const QList<StoredRow> &stored);

} // namespace ita
