// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

// Edits that bring back what an earlier state of the same file said. Rows that come back are the
// same rows as before; comments, keys, sign-offs and review copies of today stay. What the edits
// may not do (change what is signed, break a rule) is said when they are applied.

/// Everything.
QList<Edit> restoreAll(const Tree &now, const Tree &then);
/// A section with all that is below it, be it changed, gone or new; the other sections keep their
/// places.
QList<Edit> restoreSection(const Tree &now, const Tree &then, RowId section);
/// One field of a row that is in both.
QList<Edit> restoreField(const Tree &then, RowId row, const QString &field);

/// Everything, and comments, keys, sign-offs and review copies too: for a file that is made again.
QList<Edit> restoreWithRecords(const Tree &now, const Tree &then);

} // namespace ita
