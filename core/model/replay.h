// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/store/journalstore.h"

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

/// Checks the chain and carries out every entry. An Error only when the journal cannot be read.
Result<Replay> replayJournal(JournalStore &journal);

} // namespace ita
