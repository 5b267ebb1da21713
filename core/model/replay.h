// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/rows/finding.h"
#include "core/storage/storage.h"

#include <functional>
#include <limits>
#include <optional>

namespace ita {

/// What the journal of a file arrives at when it is carried out from the first entry on.
struct Replay
{
    /// Nothing when an entry could not be carried out.
    std::optional<Tree> tree;
    qint64 highestId = 0; ///< ever given to a row
    QList<Finding> findings; ///< the first break of the chain, the entry that failed
};

/// Told of what is carried out; either may be left out.
struct ReplayFollower
{
    /// Each edit, with the content before it.
    std::function<void(const JournalRow &row, const Edit &edit, const Tree &before)> edit;
    /// Each entry, with the content it arrives at.
    std::function<void(const JournalRow &row, const QList<Edit> &edits, const Tree &after)> entry;
};

/// Checks the chain and carries out entries 1 to `to`. An Error only when the journal cannot be
/// read.
Result<Replay> replayJournal(const Storage &storage, const ReplayFollower &follower = {},
    qint64 to = std::numeric_limits<qint64>::max());

} // namespace ita
