// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/columns.h"
#include "core/rows/tree.h"
#include "ui/models/clipboardtable.h"

namespace ita {

/// Maps the columns of a pasted table to fields.
struct ColumnMapping
{
    QList<const Field *> fields; ///< by column; null for a column that is left out
    int headingRows = 0; ///< rows at the top that are no content

    bool operator==(const ColumnMapping &) const = default;
};

/// The fields that a paste can fill, in the order to offer them: first those of the printed
/// columns, then the others. Keys and references that only the program writes are left out.
QList<const Field *> pastableFields(RowKind kind, const QList<PrintedColumn> &printed = {});

/// Proposes a mapping. If most of the top headings match names of fields, it goes by the headings,
/// which may take several rows with merged cells or be repeated. Else it goes by position and skips
/// a first column that only numbers the rows.
ColumnMapping guessMapping(
    const Cells &cells, RowKind kind, const QList<PrintedColumn> &printed = {});

/// Whether the row repeats a heading row, as at the top of each page of a long table.
bool repeatsHeading(const Cells &cells, const ColumnMapping &mapping, qsizetype row);

/// A cell that could not be parsed for its field. The field keeps its default value.
struct CellError
{
    int row = 0; ///< in the pasted table, counted from 0 with heading rows
    int column = 0;
    QString reason;

    bool operator==(const CellError &) const = default;
};

struct PastedRows
{
    /// For insertSubtrees(); without empty rows and repeated headings.
    QList<Subtree> subtrees;
    QList<CellError> errors;
};

/// The rows of a pasted table. `units` are the names of the office's units: with them, "และ" inside
/// a name does not split it, but "และ" between two names does.
PastedRows subtreesFrom(
    const Cells &cells, const ColumnMapping &mapping, RowKind kind, const QStringList &units = {});

} // namespace ita
