// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// Whether the edit leaves intact what was signed, whoever makes it: records and public keys are
/// only added, a sign-off follows the chain with the key in use and holds, content that is signed
/// stays. The tree is the one before the edit.
Outcome checkProof(const Tree &tree, const Edit &edit);

/// Whether `person` (a key, or empty for the owner of the file) may make the edit now: her role
/// and the review copy allow it, and checkProof() does. The error says which.
/// `sent`: in a review copy, what it was sent with; null elsewhere. What it says of who closed a
/// comment may be said again, see checkClosings().
Outcome checkEdit(const Tree &tree, const Edit &edit, const QString &person, const Tree *sent = {});

/// Whether every comment of a review copy that the edits, all of one change, touch is closed in its
/// person's name or exactly as it was sent. The tree is the one before them.
Outcome checkClosings(const Tree &sent, const Tree &tree, const QList<Edit> &edits);

} // namespace ita
