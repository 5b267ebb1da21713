// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/mergechange.h"

namespace ita {

/// What taking back an edited Word file would do, as for a review copy that came back.
struct WordMerge
{
    MergePlan plan;
    QStringList unplaced; ///< texts of the file that belong to no field, and why
};

/// Compares a Word file that this program made of a paper of this office file, and that was edited
/// since, with the paper as it is now. A text that was changed in Word alone is taken; of one that
/// was changed on both sides the person decides. Rows are found by their ids. Changes nothing.
/// Error with the reason for what is no such file.
Result<WordMerge> planWordMerge(const Tree &tree, const QString &fileId, const QByteArray &file);

/// The same for the file at `path`, which errors name.
Result<WordMerge> readWordMerge(const Tree &tree, const QString &fileId, const QString &path);

/// The change that takes the file back; without edits when there is nothing to do.
Change wordChange(const MergePlan &plan, const MergeChoices &choices);

} // namespace ita
