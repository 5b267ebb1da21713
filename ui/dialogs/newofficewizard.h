// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tree.h"

#include <optional>

class QWidget;

namespace ita {

/// Asks for the office, its units and the people who sign, and the fiscal year; a page each. Gives
/// a new office's rows, without ids; nothing when the person leaves.
std::optional<Branch> askNewOffice(QWidget *parent);

} // namespace ita
