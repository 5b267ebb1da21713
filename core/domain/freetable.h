// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/rows/tree.h"

namespace ita {

/// A cell by its row and column, from 0.
struct CellPlace
{
    qsizetype row = 0;
    qsizetype column = 0;

    auto operator<=>(const CellPlace &) const = default;
};

/// A rectangle of cells.
struct CellArea
{
    CellPlace first;
    qsizetype rows = 1;
    qsizetype columns = 1;

    bool isSingle() const { return rows == 1 && columns == 1; }
    bool contains(CellPlace cell) const
    {
        return cell.row >= first.row && cell.row < first.row + rows && cell.column >= first.column
            && cell.column < first.column + columns;
    }
    bool operator==(const CellArea &) const = default;
};

/// Cells that are copied or pasted; the text of a merged cell is in its first place.
struct CellBlock
{
    QList<QStringList> texts; ///< by row, all of one length
    QList<CellArea> merges;

    bool isEmpty() const { return texts.isEmpty(); }
};

/// A free table as a grid. Its rows of cells may be shorter than the table is wide, and merges may
/// reach beyond it or overlap, as after a merge of two versions: missing cells are empty, and of
/// merges that overlap the one further up and left counts.
class FreeTable
{
public:
    /// `owner` is a block or section with a table.
    FreeTable(const Tree &tree, RowId owner);

    qsizetype rowCount() const { return m_rows.size(); }
    qsizetype columnCount() const { return m_columns.size(); }
    RowId row(qsizetype at) const { return m_rows.at(at); }
    RowId column(qsizetype at) const { return m_columns.at(at); }
    /// The row of a cell; 0 when it does not exist yet.
    RowId cell(CellPlace at) const;
    /// The text that stands in the cell.
    QString text(CellPlace at) const;
    const FreeColumn &columnValue(qsizetype at) const;
    FreeRowKind rowKind(qsizetype at) const;

    /// The area that is printed as one cell with this one; itself when it is not merged.
    const CellArea &areaOf(CellPlace at) const;
    /// Whether another cell is printed in its place.
    bool isCovered(CellPlace at) const { return areaOf(at).first != at; }
    /// The cells whose merge is printed smaller than it was set, because it overlaps another or
    /// reaches beyond the table or a group row.
    const QList<CellPlace> &cutMerges() const { return m_cut; }

    /// The sum of the numbers above a cell of a total row, up to the total row before; if two total
    /// rows follow each other, the second sums all. Nothing where there is no number, where a text
    /// among them is none, or where the column's values are no numbers.
    std::optional<Decimal> sumAbove(CellPlace at) const;
    /// The text to print: the cell's own, else in a total row the sum.
    QString shownText(CellPlace at) const;

private:
    void resolve(CellPlace at);
    void cover(const CellArea &area);
    CellArea wantedArea(CellPlace at) const;
    qsizetype index(CellPlace at) const { return at.row * columnCount() + at.column; }
    qsizetype firstSummed(qsizetype total) const;

    const Tree &m_tree;
    QList<RowId> m_columns;
    QList<RowId> m_rows;
    QList<QList<RowId>> m_cells; ///< of each row
    QList<CellArea> m_areas; ///< of each cell, row by row
    QList<CellPlace> m_cut;
};

/// The status that a cell's text names in Thai; nothing for any other text.
std::optional<Status> statusOf(const QString &text);

/// Whether the row has a free table below it.
bool ownsTable(const Tree &tree, RowId row);
/// The owner of the table to which the row belongs as a column, row or cell; 0 when to none.
RowId tableOwner(const Tree &tree, RowId row);

} // namespace ita
