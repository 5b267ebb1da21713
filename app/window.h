// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "ui/window/settings.h"

namespace ita {

/// Opens the window with the file or sample named by the call, otherwise on the start page. Runs
/// until the window is closed and returns the program's exit status.
int runWindow(const Call &call, Settings &settings);

} // namespace ita
