// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

#include <functional>

class QWidget;

namespace ita {

/// Puts a new office's rows, which have no ids, where they are to stay. A dialog of its own stands
/// above `wizard`.
using KeepOffice = std::function<Outcome(Subtree office, QWidget *wizard)>;

/// Asks for the office, its units and the people who sign, and the fiscal year; a page each. At the
/// end `keep` is called. While that fails the wizard stays with all that was entered, and says why
/// unless it was cancelled.
void askNewOffice(const KeepOffice &keep, QWidget *parent);

} // namespace ita
