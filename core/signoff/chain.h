// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <optional>

namespace ita {

/// A step of a report's sign-off chain with its state.
struct ChainStep
{
    RowId row; ///< the SignOffStep
    int number = 0; ///< from 1
    QString person; ///< key; empty while the step names nobody
    /// Signed together with the step before: the same person, and one signature is enough.
    bool together = false;
    RowId record; ///< the endorsement in force; 0: none
};

/// The state of a paper's sign-off chain.
struct Chain
{
    QList<ChainStep> steps;
    int endorsed = 0; ///< steps 1 to this one have endorsements in force
    RowId sentBack; ///< the return after which nobody has signed yet; 0: none
    RowId reopened; ///< the re-opening after which nobody has signed yet; 0: none
    /// Endorsements in force of steps behind the last: another tool has taken their steps out.
    QList<RowId> withoutStep {};

    bool isFinished() const { return !steps.isEmpty() && endorsed == steps.size(); }
    /// The next step to sign; null when the chain is finished or has no steps.
    const ChainStep *due() const;
    /// Null when there is no such step.
    const ChainStep *step(int number) const;
};

/// All steps of all printed sign-off sections of the paper, in order, with the effect of all its
/// records, in order. Ignores records out of turn: checkNewRecord() refuses them, and verify()
/// reports them.
Chain chainOf(const Tree &tree, RowId paper);

/// The records of the paper's chain, in order. All records of a report are in one list.
QList<RowId> recordsOf(const Tree &tree, RowId paper);

/// Whether the endorsement of a step is about this content (a contentHash()) and about the step's
/// present opinion and person. The step must have a record.
bool stillHolds(const Tree &tree, const ChainStep &step, const QString &content);

} // namespace ita
