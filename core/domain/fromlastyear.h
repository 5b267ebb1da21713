// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

// Rows that were taken over from last year's report stay marked until somebody changes or confirms
// them. The mark is a digest of the printed fields, so that any change of them ends it.

/// Marks the row, as it is, as taken over; a row of a kind without a mark stays as it is.
void markFromLastYear(RowValue &row);

/// Whether the row is still what was taken over and nobody has confirmed it.
bool isUnreviewed(const RowValue &row);

/// The unreviewed rows of the row and all below it, in printed order.
QList<RowId> unreviewedRows(const Tree &tree, RowId row);

/// The same of those that somebody who is at the row has read: of a section none, as nothing was
/// read row by row.
QList<RowId> unreviewedRowsRead(const Tree &tree, RowId row);

/// The first unreviewed row behind `row`, from the end of the report on from its beginning; 0 when
/// there is none.
RowId nextUnreviewed(const Tree &tree, RowId report, RowId row);

/// Confirms these rows as they are. No edits when none of them is marked.
Change confirmReviewed(const Tree &tree, const QList<RowId> &rows);

} // namespace ita
