// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

// Commands on papers and on the sections in them. Each returns a Change for EditHistory::apply(),
// without edits when there is nothing to do.

namespace ita {

/// Adds a paper of this kind, begun from its template, behind the others of the report.
Result<Change> addPaper(const Tree &tree, RowId report, PaperKind kind);

/// Copies the paper with its sections, behind the others. A copy of the report itself is a paper
/// beside it.
Change duplicatePaper(const Tree &tree, RowId paper);

/// Removes a paper with its sections. The report itself is no such paper.
Change removePaper(const Tree &tree, RowId paper);

/// Moves a paper up (-1) or down (+1) past one neighbour. The report itself stays the first.
Change shiftPaper(const Tree &tree, RowId paper, int by);

/// Adds an empty section of this kind to the paper, behind the section `after`, or at its end.
Change addSection(const Tree &tree, RowId paper, RowKind kind, RowId after);

/// Moves the sections into the paper, before its section `before`, or to its end.
Change moveSections(const Tree &tree, const QList<RowId> &sections, RowId paper, RowId before);

/// Moves a section up (-1) or down (+1) past one neighbour, at the edge of its paper into the next.
Change shiftSection(const Tree &tree, RowId section, int by);

} // namespace ita
