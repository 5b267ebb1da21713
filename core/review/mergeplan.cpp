// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergeplan.h"

#include <algorithm>

namespace ita {

qsizetype MergePlan::count(MergeItem::Verdict verdict) const
{
    return std::ranges::count(items, verdict, &MergeItem::verdict);
}

} // namespace ita
