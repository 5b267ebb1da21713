// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/verbs/verb.h"

namespace ita {

// The verbs that prove who approved what.

/// Says all that can be recomputed about a file, as text or JSON.
Result<ExitStatus> runVerify(const Invocation &invocation);
/// Says which state of a report a printed page shows, and what has changed since.
Result<ExitStatus> runPaper(const Invocation &invocation);

} // namespace ita
