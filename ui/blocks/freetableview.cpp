// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/freetableview.h"

#include "ui/blocks/celldelegate.h"
#include "ui/models/freetablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ita {
namespace {

constexpr int kDefaultWidth = 10;
constexpr int kLeastColumnChars = 8;
/// A longer table scrolls inside its view.
constexpr int kMostLines = 40;

} // namespace

FreeTableView::FreeTableView(FreeTableModel &model, WritingAid *aid, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(model, aid, this));
    setWordWrap(true);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setSectionsClickable(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FreeTableView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &FreeTableView::returnToPlace);
    connect(&model, &FreeTableModel::shapeChanged, this, &FreeTableView::showShape);
    showShape();
}

/// Shows the merges and makes every row as high as its text.
void FreeTableView::showShape()
{
    const FreeTable &table = m_model.table();
    clearSpans();
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const CellArea &area = table.areaOf({ row, column });
            if (area.first == CellPlace { row, column } && !area.isSingle())
                setSpan(int(row), int(column), int(area.rows), int(area.columns));
        }
    shareWidth();
    resizeRowsToContents();
    fitHeight();
}

/// Divides the width as it is set for print; columns without a width get an average one.
void FreeTableView::shareWidth()
{
    const FreeTable &table = m_model.table();
    const auto share = [&](qsizetype column) {
        const int width = table.columnValue(column).width;
        return width > 0 ? width : kDefaultWidth;
    };
    int total = 0;
    for (qsizetype column = 0; column < table.columnCount(); ++column)
        total += share(column);
    const int least = fontMetrics().averageCharWidth() * kLeastColumnChars;
    for (qsizetype column = 0; column < table.columnCount(); ++column)
        setColumnWidth(
            int(column), std::max(least, viewport()->width() * share(column) / std::max(1, total)));
}

void FreeTableView::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height();
    setFixedHeight(std::clamp(rows + 2 * frameWidth() + line / 2, line * 4, line * kMostLines));
}

void FreeTableView::keepPlace()
{
    m_kept = currentCell();
}

void FreeTableView::returnToPlace()
{
    showShape();
    const FreeTable &table = m_model.table();
    if (table.rowCount() == 0 || table.columnCount() == 0)
        return;
    const CellPlace at { std::min(m_kept.row, table.rowCount() - 1),
        std::min(m_kept.column, table.columnCount() - 1) };
    setCurrentIndex(m_model.index(int(at.row), int(at.column)));
}

CellPlace FreeTableView::currentCell() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? FreeTableModel::placeOf(index) : CellPlace {};
}

void FreeTableView::enter(CellPlace cell)
{
    setCurrentIndex(m_model.index(int(cell.row), int(cell.column)));
    setFocus(Qt::OtherFocusReason);
}

std::optional<CellArea> FreeTableView::selectedArea() const
{
    const QItemSelection ranges = selectionModel()->selection();
    if (ranges.isEmpty())
        return {};
    const FreeTable &table = m_model.table();
    CellPlace first { table.rowCount(), table.columnCount() };
    CellPlace last {};
    const auto take = [&](const CellArea &area) {
        first = { std::min(first.row, area.first.row), std::min(first.column, area.first.column) };
        last = { std::max(last.row, area.first.row + area.rows - 1),
            std::max(last.column, area.first.column + area.columns - 1) };
    };
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                take(table.areaOf({ row, column }));
    return CellArea { first, last.row - first.row + 1, last.column - first.column + 1 };
}

void FreeTableView::selectArea(const CellArea &area)
{
    const QModelIndex first = m_model.index(int(area.first.row), int(area.first.column));
    const QModelIndex last = m_model.index(
        int(area.first.row + area.rows - 1), int(area.first.column + area.columns - 1));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select({ first, last }, QItemSelectionModel::ClearAndSelect);
}

void FreeTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

void FreeTableView::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void FreeTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    resizeRowsToContents();
}

/// Return goes down, as in the editor of a cell.
void FreeTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || event->modifiers() & ~Qt::KeypadModifier || state() == EditingState)
        return QTableView::keyPressEvent(event);
    goDown();
}

void FreeTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

/// To the cell below a merged one: below all of it.
void FreeTableView::goDown()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const CellArea &area = m_model.table().areaOf(FreeTableModel::placeOf(current));
    const QModelIndex below = current.siblingAtRow(int(area.first.row + area.rows));
    if (below.isValid())
        setCurrentIndex(below);
}

} // namespace ita
