// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <optional>

class QWidget;

namespace ita {

/// Asks for a fiscal year that the file does not have, and what its report begins with: last
/// year's, or the catalogue's. Gives the report's rows, without ids; nothing when the person
/// leaves.
std::optional<Subtree> askNewYear(const Tree &tree, QWidget *parent);

} // namespace ita
