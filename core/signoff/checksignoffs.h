// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/finding.h"

namespace ita {

/// Checks all records of a report from first to last: each continues the one before, is as it was
/// made, is signed by a key the file knows of its person, and could follow when it was added; what
/// stands is about the content as it is now, with the opinions as they are now. Findings name the
/// step. What the content was when earlier records were made only the journal knows.
QList<Finding> checkSignOffs(const Tree &tree, RowId report);

/// Records whose time is before that of the record they follow: not an error, since the order comes
/// from the chain, but somebody's clock was wrong.
QList<Finding> backwardTimes(const Tree &tree, RowId report);

} // namespace ita
