// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// Why a backup was made.
enum class BackupReason {
    Regular, ///< after a while of changes
    Migration, ///< before an older file was brought up to date
    Merge, ///< before a review copy was merged
    NewYear, ///< before the report of a new year was begun
    Restore, ///< before an earlier state was brought back
    SignOff, ///< after somebody signed, sent back or re-opened
};
inline constexpr int kBackupReasonCount = 6;

/// In words of the interface.
QString reasonName(BackupReason reason);

/// Why a backup is to be made before this change of the tree; none for everyday changes.
std::optional<BackupReason> reasonBefore(const Tree &tree, const Change &change);
/// Whether one is to be made after it: a record of a sign-off was added.
bool isSignOff(const Change &change);

} // namespace ita
