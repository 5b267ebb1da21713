// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace ita {

// The checks by subject; each function has a file of its own.

/// Fields that are not filled in yet, and web addresses that cannot be opened.
QList<Check> fieldChecks();
/// Scores and level that do not fit together.
QList<Check> scoreChecks();
/// Broken rules between rows. Edits keep the rules, but another program may have written the file.
QList<Check> ruleChecks();

/// Texts that are not in one form (core/thai/oneform).
QList<Check> textChecks();
/// Their fields, of the report and of the office with its units and people, but not of records.
QList<Place> placesInOtherForm(const Tree &tree, RowId report);

/// All checks that need no pages; reportChecks() in ui/print/text adds the others.
inline QList<Check> contentChecks()
{
    return fieldChecks() + scoreChecks() + textChecks() + ruleChecks();
}

/// The name of the check whose findings one edit puts right, see ui/commands/formcommands.
inline constexpr QLatin1StringView kFormCheck { "form" };

/// The name of the check whose findings the overview shows beside the scores.
inline constexpr QLatin1StringView kScoreCheck { "scores" };

} // namespace ita
