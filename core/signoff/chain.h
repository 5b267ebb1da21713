// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <optional>

namespace ita {

/// A step of a report's sign-off chain with what has become of it.
struct ChainStep
{
    RowId row; ///< the SignOffStep
    int number = 0; ///< from 1
    QString person; ///< key; empty while nobody is named
    /// Signed together with the step before: the same person, and one signature is enough.
    bool together = false;
    RowId record; ///< the endorsement that stands; 0: none
};

/// Where the chain of a report stands.
struct Chain
{
    QList<ChainStep> steps;
    int endorsed = 0; ///< steps 1 to this one have endorsements that stand
    RowId sentBack; ///< the return that nobody has answered by signing anew; 0: none
    RowId reopened; ///< the same for a re-opening

    bool isFinished() const { return !steps.isEmpty() && endorsed == steps.size(); }
    /// The step whose turn it is; null when the chain is finished or has no steps.
    const ChainStep *due() const;
    /// Null when there is no such step.
    const ChainStep *step(int number) const;
};

/// All steps of all sign-off sections that are printed, in order; the records carried out in
/// theirs. Records that could not follow are passed over: checkSignOffs() names them.
Chain chainOf(const Tree &tree, RowId report);

/// Whether the endorsement of a step is about this content (a contentHash()) and about the opinion
/// and the person that the step has now. The step has a record.
bool stillHolds(const Tree &tree, const ChainStep &step, const QString &content);

} // namespace ita
