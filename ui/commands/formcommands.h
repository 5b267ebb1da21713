// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <functional>

namespace ita {

/// Brings the texts of the report, the office, its units and people to one form, see
/// core/thai/oneform; only those that `may` be edited. Without edits when there are none.
Change bringToOneForm(const Tree &tree, RowId report, const std::function<bool(const Edit &)> &may);

} // namespace ita
