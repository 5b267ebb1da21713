// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

namespace ita {

/// A column of a section's table: which field fills it and what stands above.
struct PrintedColumn
{
    const Field *field = nullptr;
    QString heading;
    QString group;
    int width = 0;
};

/// The rows a section's table prints: Measure for a plan, OitItem for OIT; none for sections
/// without a table.
std::optional<RowKind> tableRowKind(RowKind section);

/// The columns of a section's table, with the office's own headings and widths where it has set
/// them; empty for sections without a table.
QList<PrintedColumn> printedColumns(RowKind section, const SectionLayout &layout);

/// How the section is turned on paper: its own choice, else landscape for results only.
Orientation printedOrientation(RowKind section, const SectionLayout &layout);

} // namespace ita
