// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

#include <functional>

class QWidget;

namespace ita {

/// Stores the rows of a new office, which have no ids. `wizard` is the parent for its dialogs.
using KeepOffice = std::function<Outcome(Subtree office, QWidget *wizard)>;

/// Asks for the office, its units, the people who sign, and the fiscal year, each on a page, and
/// then calls `keep`. If that fails, the wizard stays open with all inputs and shows the error,
/// except Cancelled.
void askNewOffice(const KeepOffice &keep, QWidget *parent);

} // namespace ita
