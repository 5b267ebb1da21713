// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rights.h"
#include "core/model/replay.h"
#include "core/review/mergechange.h"
#include "core/storage/access.h"

namespace ita {

class Session;

/// The file name suffix of review copies.
inline constexpr QLatin1StringView kReviewSuffix("itareview");

/// Writes a copy of one report for a person to review, with the rights `may`, and records it in the
/// session's file. The copy is first read back and compared; after an error there is no copy, and a
/// file that would be overwritten is unchanged, unless the error says that the copy is written but
/// may not survive a power failure. A record may be there all the same: it cannot be taken back,
/// and without its copy it does no harm.
Outcome sendCopy(Session &session, RowId report, const QString &person, const QList<CopyRight> &may,
    const QString &path, Overwrite overwrite);

/// Plans the merge of the copy at `path`. Changes nothing. An Error gives the reason when this file
/// did not send the copy, or its first journal entry was changed, or it is damaged, or it contains
/// edits that its person may not make. Error Cancelled when `progress` stops it; the history is
/// gone through twice.
Result<MergePlan> readCopy(
    const Session &session, const QString &path, const ReplayProgress &progress = {});

/// Merges in one change. Error Signed when this would change signed content; the comments alone can
/// still be merged. Fills in the author and time of the choices.
Outcome applyMerge(Session &session, const MergePlan &plan, MergeChoices choices);

} // namespace ita
