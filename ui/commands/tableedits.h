// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freetable.h"
#include "core/rows/edit.h"

#include <QMap>

namespace ita {

/// A new row without an id.
Subtree newTablePart(RowValue value, QList<Subtree> children = {});
/// A row of that many empty cells.
Subtree emptyTableRow(qsizetype columns, FreeRowKind kind);

/// Collects the edits of cells in one change of a table. Texts and merges are set by cell; at the
/// end each cell that differs from the tree gets its edits.
class TableEdits
{
public:
    TableEdits(const Tree &tree, RowId owner);

    const FreeTable &table() const { return m_table; }

    void setText(CellPlace at, const QString &text) { valueOf(at).text = text; }
    void setArea(const CellArea &area);
    /// The merged areas, single cells and group rows left out.
    QList<CellArea> merges() const;
    /// The edits of cells, made before rows and columns change.
    QList<Edit> finish() const;

private:
    FreeCell &valueOf(CellPlace at);
    void addRow(qsizetype row, const QMap<qsizetype, FreeCell> &cells, QList<Edit> &edits) const;
    void addCell(RowId id, const FreeCell &value, QList<Edit> &edits) const;

    const Tree &m_tree;
    FreeTable m_table;
    QMap<qsizetype, QMap<qsizetype, FreeCell>> m_cells; ///< changed ones, by row and column
};

} // namespace ita
