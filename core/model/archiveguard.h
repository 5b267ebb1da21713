// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <optional>

namespace ita {

/// The digest of a report with all that is below it, records and row numbers too. Later versions
/// compute the same: fields that have their defaults do not count.
Result<QString> contentOf(const Subtree &report);

/// What the edit is as a step of archiving a year or of bringing it back. Nothing: it is no such
/// step, and the rules for every other edit decide. A report leaves whole, with its sign-offs, only
/// after a row that says its digest, and comes back only with the same.
std::optional<Outcome> checkArchiving(const Tree &tree, const Edit &edit);

} // namespace ita
