// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupcontents.h"
#include "core/backup/backupjob.h"
#include "core/backup/statedifference.h"

namespace ita {

// What people are told of backups, in the language of the interface, to be shown as plain text.

/// "12.5 kB"
QString sizeText(qint64 bytes);
/// What a backup that could be opened holds: years, entries, the last change, signatures.
QString contentsText(const BackupContents &contents);
/// Whether it is good; else what is wrong with it.
QString verdictText(const BackupContents &contents);
/// Where a difference is, and of what kind; `then` and `now` are the states that were compared.
QString differenceText(const StateDifference &difference, const Tree &then, const Tree &now);
/// The same for a second version of the file in the place of an earlier state.
QString differenceFromVersion(
    const StateDifference &difference, const Tree &version, const Tree &here);
/// What went wrong with a backup, and whether there is one all the same; empty when all went well.
QString failureText(const BackupOutcome &outcome);
/// The same, and what can be done, for the status bar.
QString troubleText(const BackupOutcome &outcome);

} // namespace ita
