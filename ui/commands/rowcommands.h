// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

// Commands on rows. Each returns a Change for EditHistory::apply(), without edits when there is
// nothing to do. The label of the Change is shown by undo and history.

namespace ita {

/// Sets one field of several rows, such as the status of all selected items.
Change setFieldOf(
    const Tree &tree, const QList<RowId> &rows, const Field &field, const QJsonValue &value);

/// Adds a row of this kind at `position`, with a new key or item code if it needs one.
Change addRow(const Tree &tree, RowId parent, RowKind kind, qsizetype position);

/// Adds the document of this piece of evidence in another form, below it.
Change addEvidenceTwin(const Tree &tree, RowId evidence);

/// Copies the rows, each below its original, with new keys.
Change duplicateRows(const Tree &tree, const QList<RowId> &rows);

/// Removes the rows and clears references to removed measures and people.
Change removeRows(const Tree &tree, const QList<RowId> &rows);

/// Moves the rows, which are siblings, up (-1) or down (+1) past one neighbour.
Change shiftRows(const Tree &tree, const QList<RowId> &rows, int by);

/// Moves the rows, in the given order, before the row at `position` below `parent`.
Change moveRows(const Tree &tree, const QList<RowId> &rows, RowId parent, qsizetype position);

/// Inserts subtrees, such as pasted rows, from `position` on, with new keys where needed.
Change insertSubtrees(
    const Tree &tree, RowId parent, qsizetype position, const QList<Subtree> &subtrees);

/// The subtree without ids and records, with keys and codes that are not used yet in the report of
/// `parent`, or in the file.
Subtree freshCopy(const Tree &tree, RowId parent, Subtree subtree);

} // namespace ita
