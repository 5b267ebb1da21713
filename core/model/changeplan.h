// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <functional>

namespace ita {

/// A change that was found valid and is ready to be written.
struct ChangePlan
{
    Change change; ///< without edits that change nothing; new rows have ids
    Change inverse; ///< undoes the change exactly
    QJsonArray journal; ///< journalForm() of each edit
    qint64 nextId = 0; ///< the first free id after the change
};

/// Decides whether an edit is allowed. Called before each edit, with the tree after the edits
/// before.
using EditGuard = std::function<Outcome(const Tree &, const Edit &)>;

/// Tries a change on the tree, and undoes it before returning. New rows get ids from `nextId` on;
/// an inserted row with an id must have had that id before. The error is that of the first edit
/// that cannot be applied, or names a field that breaks a rule after all edits.
Result<ChangePlan> planChange(
    Tree &tree, const Change &change, qint64 nextId, const EditGuard &guard = {});

} // namespace ita
