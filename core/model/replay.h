// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/rows/finding.h"
#include "core/storage/storage.h"

#include <functional>
#include <limits>
#include <optional>

namespace ita {

/// The result of applying all entries of a journal, from the first one on.
struct Replay
{
    /// Nothing when an entry could not be applied.
    std::optional<Tree> tree;
    qint64 highestId = 0; ///< ever given to a row
    QList<Finding> findings; ///< the first break of the chain; the entry that failed
};

/// Called with the number of journal entries carried out so far and in all; false stops the replay.
using ReplayProgress = std::function<bool(qint64 done, qint64 all)>;

/// Functions called during a replay; each may be empty.
struct ReplayFollower
{
    /// For each edit, with the content before it.
    std::function<void(const JournalRow &row, const Edit &edit, const Tree &before)> edit;
    /// For each entry, with the content after it.
    std::function<void(const JournalRow &row, const QList<Edit> &edits, const Tree &after)> entry;
    /// For each entry, before the others.
    ReplayProgress progress;
};

/// Checks the chain of hashes and applies entries 1 to `to`. An Error only when the journal cannot
/// be read, or Cancelled.
Result<Replay> replayJournal(const Storage &storage, const ReplayFollower &follower = {},
    qint64 to = std::numeric_limits<qint64>::max());

} // namespace ita
