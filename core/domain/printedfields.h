// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// Whether the section's table prints the field of a row of that kind: it does not print hidden
/// columns, nor status boxes that are switched off. True for fields of other kinds.
bool printsField(const RowValue &section, RowKind row, const Field &field);

/// Whether the row's section prints the field of the row, and the row at all; a piece of evidence
/// stands in the column of its item's progress.
bool isFieldShown(const Tree &tree, RowId row, const Field &field);
bool isRowShown(const Tree &tree, RowId row);

} // namespace ita
