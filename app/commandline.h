// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

#include <QByteArrayList>

namespace ita {

/// Parses the arguments after the program's name, in the encoding of the system. A wrong call gives
/// an Error::Code::Usage that names the argument. If the verb's `run` is null, the window is to be
/// opened.
Result<Call> parseArguments(const QByteArrayList &arguments);

/// The error of a call for the window on a machine without a display.
Error noDisplayError();

} // namespace ita
