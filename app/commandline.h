// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace ita {

/// Reads the arguments after the program's name; a wrong call is an Error::Code::Usage that names
/// the argument. A call whose verb has nothing to run is one for the window.
Result<Call> parseArguments(const QStringList &arguments);

/// Why a call for the window fails on a machine without a display.
Error noDisplayError();

} // namespace ita
