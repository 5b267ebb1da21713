// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/freetables.h"

#include "core/base/thaidigits.h"
#include "core/domain/freetable.h"
#include "core/report/cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The relative width of a column that has none set.
constexpr int kAutomaticWidth = 10;

Align alignOf(const FreeColumn &column)
{
    switch (column.align) {
    case ColumnAlign::Left:
        return Align::Left;
    case ColumnAlign::Centre:
        return Align::Centre;
    case ColumnAlign::Right:
        return Align::Right;
    case ColumnAlign::Automatic:
        break;
    }
    return alignOf(column.values);
}

class FreeTablePrinter
{
public:
    FreeTablePrinter(const Tree &tree, RowId owner)
        : m_table(tree, owner)
    {
    }

    std::optional<Table> print() const
    {
        if (m_table.rowCount() == 0 || m_table.columnCount() == 0)
            return {};
        Table table;
        for (qsizetype column = 0; column < m_table.columnCount(); ++column)
            table.columns.append(columnOf(column));
        for (qsizetype row = 0; row < m_table.rowCount(); ++row)
            table.rows.append(rowOf(row));
        return table;
    }

private:
    Column columnOf(qsizetype at) const
    {
        const FreeColumn &column = m_table.columnValue(at);
        return { .heading = column.heading,
            .groups = column.groups,
            .width = column.width > 0 ? column.width : kAutomaticWidth,
            .hasOwnWidth = column.width > 0,
            .align = alignOf(column),
            .place = { m_table.column(at), keyOf(&FreeColumn::heading) },
            .values = column.values };
    }

    TableRow rowOf(qsizetype at) const
    {
        TableRow row { .row = m_table.row(at), .cells = {} };
        row.bold = m_table.rowKind(at) != FreeRowKind::Plain;
        for (qsizetype column = 0; column < m_table.columnCount(); ++column)
            row.cells.append(cellOf({ at, column }));
        return row;
    }

    Cell cellOf(CellPlace at) const
    {
        const CellArea &area = m_table.areaOf(at);
        Cell cell;
        cell.place = placeOf(area.first);
        cell.covered = area.first != at;
        if (area.first.column != at.column)
            return cell;
        cell.paragraphs = paragraphsAt(area.first);
        if (!cell.covered) {
            cell.down = int(area.rows);
            cell.across = int(area.columns);
        }
        const bool group = m_table.rowKind(at.row) == FreeRowKind::Group;
        if (group
            || (area.columns > 1 && alignOf(m_table.columnValue(at.column)) == Align::Decimal))
            cell.align = group ? Align::Left : Align::Centre;
        return cell;
    }

    /// Of the cell, or of the row where the cell is not there.
    Place placeOf(CellPlace at) const
    {
        const RowId id = m_table.cell(at);
        return id ? Place { id, keyOf(&FreeCell::text) } : Place { m_table.row(at.row), {} };
    }

    QList<Paragraph> paragraphsAt(CellPlace at) const
    {
        const Place place = placeOf(at);
        const bool plain = m_table.rowKind(at.row) == FreeRowKind::Plain;
        const ValueKind values = m_table.columnValue(at.column).values;
        return printedValue(m_table.shownText(at), plain ? values : ValueKind::Text, place);
    }

    FreeTable m_table;
};

std::optional<double> numberIn(const QString &text)
{
    if (!Decimal::parse(text))
        return {};
    bool isNumber = false;
    const double number = toArabicDigits(text).remove(u',').trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Table> freeTableOf(const Tree &tree, RowId owner)
{
    return FreeTablePrinter(tree, owner).print();
}

std::optional<ChartBlock> chartOf(const Tree &tree, RowId owner)
{
    const FreeTable table(tree, owner);
    ChartBlock chart { .labels = {}, .series = {}, .place = { owner, {} } };
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        if (table.rowKind(row) == FreeRowKind::Plain) {
            rows.append(row);
            chart.labels.append(table.text({ row, 0 }));
        }
    for (qsizetype column = 1; column < table.columnCount(); ++column) {
        if (table.columnValue(column).values != ValueKind::Number)
            continue;
        ChartSeries series { .name = table.columnValue(column).heading, .values = {} };
        for (const qsizetype row : rows)
            series.values.append(numberIn(table.text({ row, column })));
        if (std::ranges::any_of(series.values, [](const auto &value) { return value.has_value(); }))
            chart.series.append(series);
    }
    return chart.series.isEmpty() ? std::nullopt : std::optional(chart);
}

} // namespace ita
