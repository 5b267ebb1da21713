// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"

namespace ita {

/// Opens the window on the file or the sample that the command line names and runs until it is
/// closed. Gives the program's exit status.
int runWindow(const Invocation &invocation);

} // namespace ita
