// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rights.h"
#include "core/review/mergechange.h"
#include "core/storage/access.h"

namespace ita {

class Session;

/// How review copies are called.
inline constexpr QLatin1StringView kReviewSuffix("itareview");

/// Writes a copy of one report for a person to review, who may do this much in it, and notes it in
/// the session's file. The copy is read again and compared before it counts; after an error there
/// is neither a copy nor a note, and a file that was to be overwritten is as it was.
Outcome sendCopy(Session &session, RowId report, const QString &person, const QList<CopyRight> &may,
    const QString &path, Overwrite overwrite);

/// What merging the copy at `path` would do. An Error that says why when it is not one that this
/// file has sent, as it was sent, or when it is damaged or holds what its person may not do.
/// Changes nothing.
Result<MergePlan> readCopy(const Session &session, const QString &path);

/// Merges in one change. Error Signed when that would change what is signed: then the comments
/// alone can still be merged. The author and time of the choices are filled in.
Outcome applyMerge(Session &session, const MergePlan &plan, MergeChoices choices);

} // namespace ita
