// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace ita {

// The checks by subject; each function stands in a file of its own.

/// What is not filled in yet, and what is filled in but not as it must be.
QList<Check> fieldChecks();
/// Scores and the level of the results.
QList<Check> scoreChecks();
/// Rules between rows, which edits keep; other programs that write an office file may not.
QList<Check> ruleChecks();

/// All checks that need no pages. Those that do are added by reportChecks() in ui/print/text.
inline QList<Check> contentChecks()
{
    return fieldChecks() + scoreChecks() + ruleChecks();
}

/// The name of the check whose findings the overview shows beside the scores.
inline constexpr QLatin1StringView kScoreCheck { "scores" };

} // namespace ita
