// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxreader.h"
#include "core/rows/tree.h"

namespace ita {

/// A row of a table that was added in a word processor.
struct WordRow
{
    RowId parent;
    RowId after; ///< the row above it; 0: it is the first
    Subtree content;
    QStringList texts; ///< of its cells, to tell of it
};

/// What a Word file holds beside the texts of the places that it names.
struct WordRows
{
    QList<RowId> seen; ///< the rows that its places belong to, in their order
    QList<WordRow> added;
    QStringList loose; ///< texts of no place
};

/// The row that a value of the paper stands in: of the cells of a free table, theirs. 0 for what is
/// not printed content of that paper: a file may name any row.
RowId tableRowOf(const Tree &tree, RowId paper, RowId row);

/// The rows of the file in terms of the paper, from which it was made.
WordRows wordRows(const Tree &tree, RowId paper, const QList<DocxBlock> &blocks);

} // namespace ita
