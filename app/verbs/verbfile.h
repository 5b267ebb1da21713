// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/rows/tree.h"

#include <memory>

namespace ita {

class Session;

// The office file that a verb is about: its first file.

/// Opens it to be changed; an error while somebody else does.
Result<std::unique_ptr<Session>> openToChange(const Invocation &invocation);

/// The report of the fiscal year that was asked for, or the newest.
Result<RowId> reportWanted(const Session &session, const Invocation &invocation);

/// What to say of an option that the verb cannot do without.
Error missingOption(QLatin1StringView option);

} // namespace ita
