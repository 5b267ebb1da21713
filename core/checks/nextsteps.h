// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/acceptances.h"

namespace ita {

/// Findings that are alike: of one check, about the same field, in one section.
struct NextStep
{
    Finding first; ///< in printed order
    RowId section; ///< 0: about the office or the report itself
    int more = 0; ///< how many others are like it

    bool operator==(const NextStep &) const = default;
};

/// What to do next, the most harmful first, then in printed order. `open` are the findings that
/// nobody has accepted.
QList<NextStep> nextSteps(const Tree &tree, const QList<JudgedFinding> &open);

} // namespace ita
