// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "ui/window/settings.h"

namespace ita {

/// Opens the window on the file or the sample that the command line names and runs until it is
/// closed; without a file, on the start page. Gives the program's exit status.
int runWindow(const Call &call, Settings &settings);

} // namespace ita
