// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/office/pagegroups.h"

#include <algorithm>

namespace ita {

QList<PageGroup> pageGroups(const Document &document)
{
    QList<PageGroup> groups;
    for (int at = 0; at < int(document.sections.size()); ++at) {
        const PrintedSection &section = document.sections[at];
        const bool landscape = section.orientation == Orientation::Landscape;
        if (!groups.isEmpty() && section.continues && groups.constLast().landscape == landscape) {
            groups.last().last = at;
            continue;
        }
        groups.append({ .first = at,
            .last = at,
            .landscape = landscape,
            .numbered = section.kind != RowKind::Cover,
            .firstNumber = section.pageNumber });
    }
    const auto restart = std::ranges::find_if(
        groups, [](const PageGroup &group) { return group.firstNumber > 0; });
    if (restart == groups.end() && !groups.isEmpty())
        groups.first().firstBare = groups.constFirst().numbered;
    if (restart != groups.end())
        for (auto group = groups.begin(); group != restart; ++group)
            group->numbered = false;
    return groups;
}

} // namespace ita
