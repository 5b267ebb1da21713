// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// What the program tells the shell; the same for every verb.
enum class ExitStatus {
    Done = 0,
    Findings = 1, ///< a verb found something: verify, check, paper
    Usage = 2, ///< the call itself is wrong
    File = 3, ///< a file could not be read or written
};

inline ExitStatus exitStatusOf(const Error &error)
{
    return error.code == Error::Code::Usage ? ExitStatus::Usage : ExitStatus::File;
}

} // namespace ita
