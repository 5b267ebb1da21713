// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <optional>

class QWidget;

namespace ita {

/// Asks for a fiscal year that the file does not have, and whether its report starts from an
/// existing report, carried over to the year's catalogue or as it is, or empty from a catalogue.
/// Shows what becomes of each item. Returns the rows of the report without ids; nothing when the
/// user cancels.
std::optional<Subtree> askNewYear(const Tree &tree, QWidget *parent);

} // namespace ita
