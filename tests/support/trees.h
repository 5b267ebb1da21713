// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// A row without an id, with these children; for trees that tests build by hand.
inline Subtree leaf(RowValue value, QList<Subtree> children = {})
{
    return { .id = {}, .value = std::move(value), .extra = {}, .children = std::move(children) };
}

/// An office with two units, one person and one report of 2566 that holds every kind of section,
/// each with one row; ids count from 1 in printed order.
Subtree smallOffice();

/// smallOffice() with a memo beside the report, whose text has a block of each of these forms:
/// heading, paragraph, table, picture; and with a free table in the report. Each of its texts has
/// the word แก่น once, and nothing of smallOffice() has it.
Subtree officeWithMemo();

/// The tree of a subtree whose rows have no ids yet; they count from 1.
Tree treeOf(Subtree subtree);

/// The smallest PNG, in base64.
QString somePicture();

/// The only row of that kind in the tree, or the first one.
RowId firstOf(const Tree &tree, RowKind kind);

} // namespace ita
