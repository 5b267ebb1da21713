// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/columns.h"
#include "core/rows/tree.h"
#include "ui/models/clipboardtable.h"

namespace ita {

/// Which column of a pasted table goes into which field.
struct ColumnMapping
{
    QList<const Field *> fields; ///< by column; null: left out
    int headingRows = 0; ///< rows at the top that hold no content

    bool operator==(const ColumnMapping &) const = default;
};

/// The fields a paste can fill, in the order to offer them: those of the printed columns, then the
/// others; not the keys and references that only the program writes.
QList<const Field *> pastableFields(RowKind kind, const QList<PrintedColumn> &printed = {});

/// A proposal: by the headings on top of the table when most of them are like names of fields, also
/// when they take several lines with merged cells or come twice, else by position, past a column
/// that only numbers the rows.
ColumnMapping guessMapping(
    const Cells &cells, RowKind kind, const QList<PrintedColumn> &printed = {});

/// Whether the row says again what stands in a heading row, as on each page of a long table.
bool repeatsHeading(const Cells &cells, const ColumnMapping &mapping, qsizetype row);

/// A cell that could not be read for its field, which stays as in an empty row.
struct CellError
{
    int row = 0; ///< of the pasted table, headings counted
    int column = 0;
    QString reason;

    bool operator==(const CellError &) const = default;
};

struct PastedRows
{
    QList<Subtree>
        subtrees; ///< for insertSubtreees(); empty rows and repeated headings are left out
    QList<CellError> errors;
};

/// The rows a pasted table makes. `units` are the office's, so that "และ" between two of them parts
/// them while one within a name does not.
PastedRows subtreesFrom(
    const Cells &cells, const ColumnMapping &mapping, RowKind kind, const QStringList &units = {});

} // namespace ita
