// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupcontents.h"
#include "core/rows/edit.h"

#include <QSet>

namespace ita {

class Session;

/// Another version of an open office, as a synchronisation program puts it beside the file when two
/// computers have changed it. Both have gone on from one history.
struct SecondVersion
{
    /// Its rows have the numbers of the rows of the open office, as far as they are the same: those
    /// from before the two parted, and equal ones that were added to the same row since. Others
    /// have numbers that are free in both.
    BackupContents contents;
    QSet<RowId> shared; ///< all rows that there had ever been when the two parted

    /// Edits of restore.h that bring something of it to `now`, as they merge it: what was added
    /// here since stays, and what was added there gets new numbers. A row that was moved below a
    /// new one stays where it is.
    QList<Edit> merging(const QList<Edit> &edits, const Tree &now) const;
};

/// Whether the file is of the session's office and its history holds what the session's lacks.
bool isSecondVersion(const Session &session, const QString &path);

/// An Error when it cannot be read. For a file of another office all rows are new.
Result<SecondVersion> readSecondVersion(const Session &session, const QString &path);

} // namespace ita
