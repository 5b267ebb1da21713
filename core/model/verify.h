// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/finding.h"
#include "core/storage/storage.h"

namespace ita {

/// What can be recomputed of a report's sign-off: the hash of its printed content now, and its
/// records with how each stands.
struct ReportProof
{
    RowId report;
    int fiscalYear = 0; ///< Buddhist era
    QString contentHash;
    int steps = 0;
    int endorsed = 0; ///< steps whose endorsement stands
    QList<SignOffRecord> records;
};

/// A signing key as the file lists it, for those who know their own to compare.
struct KeyProof
{
    QString person; ///< in words
    KeyRecord key;
    qint64 entry = 0; ///< of the history, that brought the key; 1 came with the file itself
    QString author; ///< of that entry
};

/// All that verify() found out about a file.
struct Verification
{
    /// What is wrong, the first broken link first. None: all is well.
    QList<Finding> findings;
    /// What is odd, but breaks nothing, such as clocks that were set back.
    QList<Finding> notes;
    QString fileId; ///< hash of the first journal entry
    QString journalHash; ///< of the last one
    qint64 entries = 0;
    QList<ReportProof> reports;
    QList<KeyProof> keys;
};

/// Checks an office file from outside in: that SQLite finds it sound, that its tables are ours,
/// that the chain of its journal holds, that its rows are exactly what the journal arrives at, and
/// that none of its entries does what this program refuses whoever asks, that every sign-off record
/// continues the one before, is signed with the key that its person had in use, was about the
/// content as the journal has it then, and where it stands, about the content as it is now. So a
/// change that was not made through this program is found and named. What nobody can see from one
/// file alone: that its history was cut back to an earlier state of itself; for that a later
/// `journalHash` must be known. An Error when the file cannot be looked at: missing, not ours,
/// newer, unreadable.
Result<Verification> verify(const Storages &storages, const QString &path);

/// The same for a file that is open.
Result<Verification> verify(const Storage &storage);

/// A key in words of the interface: whose, its digits, who made it when, what became of it.
QString keyText(const KeyProof &proof);

} // namespace ita
