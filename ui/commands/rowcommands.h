// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

// The changes people make to rows, named as undo and history show them. Each gives a Change for
// EditHistory::apply(); one without edits when there is nothing to do.

namespace ita {

/// Sets one field of several rows, such as the status of all selected items.
Change setFieldOf(
    const Tree &tree, const QList<RowId> &rows, const Field &field, const QJsonValue &value);

/// A new row of that kind at `position`, with a key or item code of its own where it needs one.
Change addRow(const Tree &tree, RowId parent, RowKind kind, qsizetype position);

/// Copies of the rows, each below its original, with keys of their own.
Change duplicateRows(const Tree &tree, const QList<RowId> &rows);

/// Removes the rows; what refers to a removed measure or person then refers to nothing.
Change removeRows(const Tree &tree, const QList<RowId> &rows);

/// Moves the rows, which are siblings, up (-1) or down (+1) past one neighbour.
Change shiftRows(const Tree &tree, const QList<RowId> &rows, int by);

/// Moves the rows, in their order, in front of what stands at `position` below `parent`.
Change moveRows(const Tree &tree, const QList<RowId> &rows, RowId parent, qsizetype position);

/// Subtreees (such as pasted rows) inserted from `position` on.
Change insertSubtreees(
    const Tree &tree, RowId parent, qsizetype position, const QList<Subtree> &subtrees);

/// The same subtree with ids taken off and with keys and codes that nothing below `parent`'s report
/// uses yet.
Subtree freshCopy(const Tree &tree, RowId parent, Subtree subtree);

} // namespace ita
