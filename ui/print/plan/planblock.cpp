// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan/planblock.h"

#include <algorithm>

namespace ita {

bool PlanCell::maySplitBefore(int line) const
{
    const auto end = std::ranges::upper_bound(paragraphEnds, line);
    if (end == paragraphEnds.end())
        return true;
    const int first = end == paragraphEnds.begin() ? 0 : *(end - 1);
    if (line == first)
        return !std::ranges::binary_search(keptEnds, line);
    return line - first >= 2 && *end - line >= 2;
}

int PlanBlock::lineHeight(int height, int tightness) const
{
    return tightens ? tightLine(height, tightness) : height;
}

int PlanBlock::padding(int tightness) const
{
    return tightens ? tightGap(cellPadding, tightness) : cellPadding;
}

int PlanRow::textHeight() const
{
    int height = 0;
    for (const PlanCell &cell : cells)
        height = std::max(height, cell.height());
    return height;
}

} // namespace ita
