// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace ita {

/// All checks of a report: those of its content, and whether the typeface has all characters. Used
/// by the window and the command line. The check uses the built-in typeface; if the person chose
/// another one, the preview shows which characters that one lacks.
QList<Check> reportChecks();

} // namespace ita
