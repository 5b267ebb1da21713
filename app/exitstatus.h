// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// Exit status of the program, the same for every verb.
enum class ExitStatus {
    Done = 0,
    Findings = 1, ///< `verify`, `check` or `paper` found something
    Usage = 2, ///< the call itself is wrong
    File = 3, ///< a file could not be read or written
};

inline ExitStatus exitStatusOf(const Error &error)
{
    return error.code == Error::Code::Usage ? ExitStatus::Usage : ExitStatus::File;
}

} // namespace ita
