// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// The comments on a report as a list to print: a table for each section with comments, numbered
/// consecutively. In the language of the interface, like the names of places. `report` must be a
/// Report row.
Document buildCommentList(const Tree &tree, RowId report);

} // namespace ita
