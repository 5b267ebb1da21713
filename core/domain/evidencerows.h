// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// The evidence of an OIT item in order, without empty rows, which are neither counted nor printed.
QList<RowId> evidenceRows(const Tree &tree, RowId item);

} // namespace ita
