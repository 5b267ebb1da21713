// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// Whether the edit keeps all signatures valid, for every person: records and public keys are only
/// added; a new sign-off follows the chain, with the key in use and a valid signature; signed
/// content does not change. `tree` is the tree before the edit.
Outcome checkProof(const Tree &tree, const Edit &edit);

/// Whether `person` (a key, or empty for the owner of the file) may make the edit now: her role, or
/// in a review copy its rights, must allow it, and checkProof() too. The error gives the reason.
/// `sent`: the content with which a review copy was sent; null elsewhere. An edit may restore the
/// `closedBy` that a comment had there, see checkClosings().
Outcome checkEdit(const Tree &tree, const Edit &edit, const QString &person, const Tree *sent = {});

/// Whether every comment of a review copy that is closed or re-opened by the edits of one change
/// has the copy's own person or nobody as `closedBy`, or is closed exactly as it was sent. `tree`
/// is the tree before the edits.
Outcome checkClosings(const Tree &sent, const Tree &tree, const QList<Edit> &edits);

} // namespace ita
