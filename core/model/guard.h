// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

namespace ita {

/// Whether `person` (a key, or empty for the keeper of the file) may make the edit now: her role
/// and the review copy allow it, nothing signed changes, a sign-off follows the chain and holds.
/// The error says which. The tree is the one before the edit.
Outcome checkEdit(const Tree &tree, const Edit &edit, const QString &person);

} // namespace ita
