// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/tableedits.h"

#include "core/rows/fields.h"

namespace ita {

Subtree newTablePart(RowValue value, QList<Subtree> children)
{
    return { .id = {}, .value = std::move(value), .extra = {}, .children = std::move(children) };
}

Subtree emptyTableRow(qsizetype columns, FreeRowKind kind)
{
    return newTablePart(FreeRow { kind }, QList<Subtree>(columns, newTablePart(FreeCell())));
}

TableEdits::TableEdits(const Tree &tree, RowId owner)
    : m_tree(tree)
    , m_table(tree, owner)
{
}

void TableEdits::setArea(const CellArea &area)
{
    FreeCell &cell = valueOf(area.first);
    cell.down = int(area.rows);
    cell.across = int(area.columns);
}

QList<CellArea> TableEdits::merges() const
{
    QList<CellArea> found;
    for (qsizetype row = 0; row < m_table.rowCount(); ++row)
        for (qsizetype column = 0; column < m_table.columnCount(); ++column) {
            const CellArea &area = m_table.areaOf({ row, column });
            const bool begins = area.first == CellPlace { row, column };
            if (begins && !area.isSingle() && m_table.rowKind(row) != FreeRowKind::Group)
                found.append(area);
        }
    return found;
}

QList<Edit> TableEdits::finish() const
{
    QList<Edit> edits;
    for (auto row = m_cells.cbegin(); row != m_cells.cend(); ++row)
        addRow(row.key(), row.value(), edits);
    return edits;
}

FreeCell &TableEdits::valueOf(CellPlace at)
{
    QMap<qsizetype, FreeCell> &row = m_cells[at.row];
    if (!row.contains(at.column)) {
        const RowId id = m_table.cell(at);
        row.insert(at.column, id ? m_tree.get<FreeCell>(id) : FreeCell());
    }
    return row[at.column];
}

/// Cells that are missing before one with a value are made empty.
void TableEdits::addRow(
    qsizetype row, const QMap<qsizetype, FreeCell> &cells, QList<Edit> &edits) const
{
    qsizetype count = m_tree.rows(m_table.row(row), RowKind::FreeCell).size();
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        if (const RowId id = m_table.cell({ row, cell.key() })) {
            addCell(id, cell.value(), edits);
            continue;
        }
        for (; count <= cell.key(); ++count)
            edits.append(InsertRow { m_table.row(row), count,
                newTablePart(count == cell.key() ? cell.value() : FreeCell()) });
    }
}

void TableEdits::addCell(RowId id, const FreeCell &value, QList<Edit> &edits) const
{
    for (const Field &field : describe(RowKind::FreeCell).fields) {
        const QJsonValue now = field.get(RowValue(value));
        if (now != field.get(m_tree.value(id)))
            edits.append(SetField { id, field.name(), now });
    }
}

} // namespace ita
