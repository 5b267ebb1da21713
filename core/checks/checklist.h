// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace ita {

// The checks by subject; each function has a file of its own.

/// Fields that are not filled in yet, and web addresses that cannot be opened.
QList<Check> fieldChecks();
/// Scores and level that do not fit together.
QList<Check> scoreChecks();
/// Sentences cut off, amounts left blank, digits of two kinds, foreign letters in names.
QList<Check> sentenceChecks();
/// Evidence that proves nothing: a home page, the same page twice.
QList<Check> evidenceChecks();
/// Work that is done without a word, the same words twice, results before their time.
QList<Check> progressChecks();
/// Measures and weak indicators that do not find each other, names that drift, wrong counts.
QList<Check> measureChecks();
/// References that lead elsewhere than the catalogue does.
QList<Check> referenceChecks();
/// Years that fit neither the report nor the item.
QList<Check> yearChecks();
/// Measures whose time is over without a result.
QList<Check> roundChecks();
/// What was taken over from last year and nobody has read yet.
QList<Check> carriedChecks();
/// The office's name in two spellings.
QList<Check> officeNameChecks();
/// Broken rules between rows. Edits keep the rules, but another program may have written the file.
QList<Check> ruleChecks();
/// Totals that do not add up in free tables, and merges and headings that cannot be printed well.
QList<Check> tableChecks();

/// Contents pages of papers that have no headings.
QList<Check> contentsChecks();

/// Texts that are not in one form (core/thai/oneform).
QList<Check> textChecks();
/// Their fields, of the report and of the office with its units and people, but not of records.
QList<Place> placesInOtherForm(const Tree &tree, RowId report);

/// All checks that need no pages; reportChecks() in ui/print/text adds the others.
inline QList<Check> contentChecks()
{
    return fieldChecks() + scoreChecks() + textChecks() + sentenceChecks() + evidenceChecks()
        + progressChecks() + measureChecks() + referenceChecks() + yearChecks() + roundChecks()
        + officeNameChecks() + carriedChecks() + tableChecks() + contentsChecks() + ruleChecks();
}

/// The name of the check whose findings one edit puts right, see ui/commands/formcommands.
inline constexpr QLatin1StringView kFormCheck { "form" };

/// The name of the check whose findings the overview shows beside the scores.
inline constexpr QLatin1StringView kScoreCheck { "scores" };

} // namespace ita
