// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/replay.h"
#include "core/rows/finding.h"
#include "core/storage/storage.h"

namespace ita {

/// The sign-off state of a paper: the hash of its present printed content, and its records.
struct ReportProof
{
    RowId report;
    RowId paper; ///< the report itself for its first paper
    QString title; ///< of a paper beside the first; empty for the report itself
    int fiscalYear = 0; ///< Buddhist era
    QString contentHash;
    int steps = 0;
    int endorsed = 0; ///< steps with an endorsement in force
    QList<SignOffRecord> records;
};

/// A signing key in the file, for its owner to compare with the key that she knows.
struct KeyProof
{
    QString person; ///< name or position
    KeyRecord key;
    qint64 entry = 0; ///< number of the journal entry that added the key; 1: made with the file
    QString author; ///< of that entry
};

/// The result of verify().
struct Verification
{
    /// Faults of the file. Empty: the file is sound.
    QList<Finding> findings;
    /// Unusual facts that are not faults, such as clocks that were set back.
    QList<Finding> notes;
    QString fileId; ///< hash of the first journal entry
    QString journalHash; ///< of the last one
    qint64 entries = 0;
    QList<ReportProof> reports; ///< one for each paper
    QList<KeyProof> keys;
};

/// Checks an office file and finds every change that was not made with this program:
/// - SQLite finds the file sound, and its tables are those of our schema.
/// - The journal's chain of hashes is unbroken, and applying the journal gives exactly the rows.
/// - No journal entry contains an edit that checkProof() refuses.
/// - Every sign-off record continues the one before, and is signed with the key that its person had
///   in use, about the content at that time; an endorsement in force also about the present
///   content.
/// One file alone cannot show that its history was cut back to an earlier state; for that, compare
/// with a known later `journalHash`.
/// An Error when the file cannot be checked: missing, not ours, newer, unreadable.
Result<Verification> verify(const Storages &storages, const QString &path);

/// The same for a file that is open. Error Cancelled when `progress` stops it.
Result<Verification> verify(const Storage &storage, const ReplayProgress &progress = {});

/// A key in the language of the interface: its owner, its digits, who made it and when, and whether
/// it was retired.
QString keyText(const KeyProof &proof);

} // namespace ita
