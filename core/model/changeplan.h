// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <functional>

namespace ita {

/// A change that has been found valid, ready to be written.
struct ChangePlan
{
    Change change; ///< edits that change nothing left out, new rows numbered
    Change inverse; ///< restores what was before, to the byte
    QJsonArray journal; ///< journalForm() of each edit
    qint64 nextId = 0; ///< the first id that is free afterwards
};

/// Asked before each edit is tried, of the tree as the edits before it leave it.
using EditGuard = std::function<Outcome(const Tree &, const Edit &)>;

/// Tries a change on the tree, which is as it was when this returns. New rows get ids from `nextId`
/// on; a row that brings an id must have had it before. The error is that of the first edit that
/// cannot be applied, or names a field that breaks a rule once all are.
Result<ChangePlan> planChange(
    Tree &tree, const Change &change, qint64 nextId, const EditGuard &guard = {});

} // namespace ita
