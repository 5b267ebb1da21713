// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/finding.h"

namespace ita {

/// Checks all records of a report, of all its papers, from first to last: each continues the one
/// before, is unchanged, and is signed with one of its person's keys in the file. Endorsements in
/// force must be about the present content, opinions and persons. Findings name the step. Checks
/// that need the content at the time of an earlier record need the journal: see verify().
QList<Finding> checkSignOffs(const Tree &tree, RowId report);

/// Records with an earlier time than the record before them: not an error, because the chain gives
/// the order, but a clock was wrong.
QList<Finding> backwardTimes(const Tree &tree, RowId report);

/// The same for all reports of an office that is in no file yet, as a document brings it.
QList<Finding> checkSignOffs(const Subtree &office);

} // namespace ita
