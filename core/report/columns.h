// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

namespace ita {

/// A column of a section's table: its field, headings and width.
struct PrintedColumn
{
    const Field *field = nullptr;
    QString heading;
    QString group;
    int width = 0;
    bool hasOwnWidth = false; ///< set by the office
    ValueKind values = ValueKind::Text; ///< of a column that the office has added
};

/// The rows a section's table prints: Measure for a plan, OitItem for OIT; none for sections
/// without a table.
std::optional<RowKind> tableRowKind(RowKind section);

/// The columns that a section's table prints, also those that the office has added, in the order,
/// with the headings and widths that the office has set, if any; empty for sections without a
/// table.
QList<PrintedColumn> printedColumns(RowKind section, const SectionLayout &layout);

/// The same with the hidden columns, which stand where they would be printed.
QList<PrintedColumn> allColumns(RowKind section, const SectionLayout &layout);

/// The orientation of the section's pages: its own choice, or the default of its kind.
Orientation printedOrientation(RowKind section, const SectionLayout &layout);

} // namespace ita
