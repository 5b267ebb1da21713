// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace ita {

/// All checks of a report: those of its content, and whether its typeface has all characters.
/// Window and command line take them from here. The typeface is the built-in one, as on the command
/// line; the window's own shows what it lacks with the printed pages.
QList<Check> reportChecks();

} // namespace ita
