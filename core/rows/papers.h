// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

// The papers of a report: the report itself is the first, its Paper rows follow. The sections of
// all papers are in the report's one list, and each names its paper by key.

namespace ita {

/// The report, then its Paper rows, in order.
QList<RowId> papersOf(const Tree &tree, RowId report);

/// The paper that the row is, or stands in; of an unknown key and outside papers the report; 0
/// outside reports.
RowId paperOf(const Tree &tree, RowId row);

/// The paper of this key; 0 when the report has none. The empty key is that of the report.
RowId paperWith(const Tree &tree, RowId report, const QString &key);

/// By which sections and records name the paper; empty for a report.
QString paperKey(const Tree &tree, RowId paper);

/// The report that the paper belongs to, or is.
RowId reportOf(const Tree &tree, RowId paper);

/// The sections of one paper, in order; by kind: those of this kind only.
QList<RowId> sectionsOf(const Tree &tree, RowId paper);
QList<RowId> sectionsOf(const Tree &tree, RowId paper, RowKind kind);

/// All sections of the report in the order of its papers.
QList<RowId> sectionsByPaper(const Tree &tree, RowId report);

} // namespace ita
