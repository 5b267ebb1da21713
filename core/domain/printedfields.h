// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// Whether the section's table prints the field of a row of that kind: it does not print hidden
/// columns, columns that nobody has added, nor status boxes that are switched off. True for fields
/// of other kinds.
bool printsField(const RowValue &section, RowKind row, const Field &field);

/// The most columns that an office can add to a table.
inline constexpr int kMostOwnColumns = 4;

/// The heading of the column that the office has added for this field of a row of that kind; empty
/// when it has not, and for other fields.
QString ownHeading(const SectionLayout &section, RowKind row, const Field &field);

/// The same in the section of the row.
QString ownHeading(const Tree &tree, RowId row, const Field &field);

/// What that column holds; text for other fields and where the word is none.
ValueKind ownValues(const SectionLayout &section, RowKind row, const Field &field);

/// Whether people see the field at all: it does not belong to a column that nobody has added.
bool isInUse(const Tree &tree, RowId row, const Field &field);

/// Whether the row's section prints the field of the row, and the row at all; a piece of evidence
/// stands in the column of its item's progress.
bool isFieldShown(const Tree &tree, RowId row, const Field &field);
bool isRowShown(const Tree &tree, RowId row);

} // namespace ita
