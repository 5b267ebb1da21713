// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/freetable.h"

#include <algorithm>
#include <array>

namespace ita {
namespace {

/// In the order of Status.
constexpr std::array kStatusTexts { QStringView(u"ยังไม่ได้ดำเนินการ"),
    QStringView(u"อยู่ระหว่างดำเนินการ"), QStringView(u"ดำเนินการแล้ว") };

} // namespace

FreeTable::FreeTable(const Tree &tree, RowId owner)
    : m_tree(tree)
    , m_columns(tree.rows(owner, RowKind::FreeColumn))
    , m_rows(tree.rows(owner, RowKind::FreeRow))
{
    for (const RowId row : std::as_const(m_rows))
        m_cells.append(tree.rows(row, RowKind::FreeCell));
    m_areas.resize(rowCount() * columnCount());
    for (auto &area : m_areas)
        area.rows = 0; // not decided yet
    for (qsizetype row = 0; row < rowCount(); ++row)
        for (qsizetype column = 0; column < columnCount(); ++column)
            resolve({ row, column });
}

RowId FreeTable::cell(CellPlace at) const
{
    return m_cells.at(at.row).value(at.column);
}

QString FreeTable::text(CellPlace at) const
{
    const RowId id = cell(at);
    return id ? m_tree.get<FreeCell>(id).text : QString();
}

const FreeColumn &FreeTable::columnValue(qsizetype at) const
{
    return m_tree.get<FreeColumn>(m_columns.at(at));
}

FreeRowKind FreeTable::rowKind(qsizetype at) const
{
    return m_tree.get<FreeRow>(m_rows.at(at)).kind;
}

const CellArea &FreeTable::areaOf(CellPlace at) const
{
    return m_areas.at(index(at));
}

/// The area as it was set; the cell of a group row always reaches across.
CellArea FreeTable::wantedArea(CellPlace at) const
{
    if (rowKind(at.row) == FreeRowKind::Group)
        return { at, 1, at.column == 0 ? columnCount() : 1 };
    const RowId id = cell(at);
    if (!id)
        return { at };
    const auto &value = m_tree.get<FreeCell>(id);
    return { at, std::max(1, value.down), std::max(1, value.across) };
}

/// Decides the area that begins at a cell, as large as wanted and free.
void FreeTable::resolve(CellPlace at)
{
    if (areaOf(at).rows > 0)
        return;
    const CellArea wanted = wantedArea(at);
    CellArea area { at, 0, 0 };
    const auto isFree = [&](CellPlace place) { return areaOf(place).rows == 0; };
    while (area.columns < wanted.columns && at.column + area.columns < columnCount()
        && isFree({ at.row, at.column + area.columns }))
        ++area.columns;
    const auto rowIsFree = [&](qsizetype row) {
        if (row >= rowCount() || (row > at.row && rowKind(row) == FreeRowKind::Group))
            return false;
        for (qsizetype column = at.column; column < at.column + area.columns; ++column)
            if (!isFree({ row, column }))
                return false;
        return true;
    };
    while (area.rows < wanted.rows && rowIsFree(at.row + area.rows))
        ++area.rows;
    if (area != wanted)
        m_cut.append(at);
    cover(area);
}

void FreeTable::cover(const CellArea &area)
{
    for (qsizetype row = 0; row < area.rows; ++row)
        for (qsizetype column = 0; column < area.columns; ++column)
            m_areas[index({ area.first.row + row, area.first.column + column })] = area;
}

/// The first row that a total row sums: the one after the total row above, or the first of all.
qsizetype FreeTable::firstSummed(qsizetype total) const
{
    const auto isTotal = [&](qsizetype row) { return rowKind(row) == FreeRowKind::Total; };
    if (total > 0 && isTotal(total - 1))
        return 0;
    qsizetype first = total;
    while (first > 0 && !isTotal(first - 1))
        --first;
    return first;
}

std::optional<Decimal> FreeTable::sumAbove(CellPlace at) const
{
    if (rowKind(at.row) != FreeRowKind::Total || columnValue(at.column).values != ValueKind::Number)
        return {};
    std::optional<Decimal> sum;
    for (qsizetype row = firstSummed(at.row); row < at.row; ++row) {
        const CellPlace place { row, at.column };
        const QString text = this->text(place).trimmed();
        if (rowKind(row) != FreeRowKind::Plain || isCovered(place) || text.isEmpty()
            || text == u"-")
            continue;
        const auto number = Decimal::parse(text);
        if (!number)
            return {};
        sum = sum ? sum->plus(*number) : number;
        if (!sum)
            return {};
    }
    return sum;
}

QString FreeTable::shownText(CellPlace at) const
{
    const QString own = text(at);
    if (!own.isEmpty() || rowKind(at.row) != FreeRowKind::Total)
        return own;
    const auto sum = sumAbove(at);
    return sum ? sum->text() : QString();
}

std::optional<Status> statusOf(const QString &text)
{
    const auto at = std::ranges::find(kStatusTexts, QStringView(text).trimmed());
    return at == kStatusTexts.end() ? std::nullopt
                                    : std::optional(Status(at - kStatusTexts.begin()));
}

bool ownsTable(const Tree &tree, RowId row)
{
    const auto *block = std::get_if<ContentBlock>(&tree.value(row));
    return block ? block->form == BlockForm::Table : tree.kind(row) == RowKind::FreeTable;
}

RowId tableOwner(const Tree &tree, RowId row)
{
    while (row
        && (tree.kind(row) == RowKind::FreeCell || tree.kind(row) == RowKind::FreeRow
            || tree.kind(row) == RowKind::FreeColumn))
        row = tree.parent(row);
    return row && ownsTable(tree, row) ? row : RowId {};
}

} // namespace ita
