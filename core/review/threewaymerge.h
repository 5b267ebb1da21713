// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mergeplan.h"

namespace ita {

/// Compares the three states of a report, whose rows have the same ids in the copy. Every
/// difference between `base` and `theirs` is an item, except in keys, sign-off records and review
/// copies, which a copy cannot change. `sent` is the ReviewCopy row in `ours`.
MergePlan planMerge(const Tree &base, const Tree &ours, const Tree &theirs, RowId sent);

} // namespace ita
