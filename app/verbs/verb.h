// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/exitstatus.h"

namespace ita {

/// Carries out a verb without a window; messages go to standard output and standard error.
/// The invocation's verb must not be Window.
ExitStatus runVerb(const Invocation &invocation);

/// A line on standard output.
void printLine(const QString &text);

/// One line on standard error: the program and the reason.
void printError(const Error &error);

} // namespace ita
