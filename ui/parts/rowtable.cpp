// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowtable.h"

#include "core/base/escapeinvisible.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/rowtablemodel.h"
#include "ui/parts/rowdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// In narrower columns, Thai text would break into single syllables.
constexpr int kLeastColumnEms = 5;

} // namespace

RowTable::RowTable(RowTableModel &model, WritingAid *aid, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_fitLater(new QTimer(this))
{
    setModel(&model);
    auto *delegate = new RowDelegate(model, aid, this);
    connect(delegate, &RowDelegate::refused, this, &RowTable::refused);
    connect(&model, &RowTableModel::refused, this, &RowTable::refused);
    setItemDelegate(delegate);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    m_fitLater->setSingleShot(true);
    m_fitLater->setInterval(0);
    connect(m_fitLater, &QTimer::timeout, this, &RowTable::fitVisibleRows);
    setUpHeaders();
    followModel();
}

void RowTable::setUpHeaders()
{
    const int line = fontMetrics().lineSpacing();
    verticalHeader()->setDefaultSectionSize(line * 4);
    verticalHeader()->setMinimumSectionSize(line);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setMinimumSectionSize(line * 2);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_fitted.clear();
        m_fitLater->start();
    });
}

void RowTable::followModel()
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RowTable::forgetHeights);
    const auto later = [this] { m_fitLater->start(); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, later);
    // The header keeps heights by position, not by row.
    const auto afresh = [this] {
        m_fitted.clear();
        m_fitLater->start();
    };
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, afresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, afresh);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RowTable::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RowTable::returnToPlace);
}

void RowTable::keepPlace()
{
    m_kept = { m_model.anchor(), currentRow(), currentIndex().row(), currentIndex().column() };
}

/// Makes the same row current again, or the row at its old position.
void RowTable::returnToPlace()
{
    if (m_kept.place < 0 || m_kept.anchor != m_model.anchor())
        return;
    const int row = m_model.rowOf(m_kept.row);
    const int place = row < 0 ? std::min(m_kept.place, m_model.rowCount() - 1) : row;
    if (place >= 0)
        setCurrentIndex(m_model.index(place, m_kept.column));
    Q_EMIT selectionMoved();
}

/// Works on selection ranges, because single cells of thousands of rows are too many.
QList<RowId> RowTable::selectedRows() const
{
    std::set<int> places;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.insert(place);
    QList<RowId> rows;
    for (const int place : places)
        rows.append(m_model.rowAt(place));
    return rows;
}

RowId RowTable::currentRow() const
{
    return m_model.rowAt(currentIndex());
}

void RowTable::selectRows(const QList<RowId> &rows)
{
    if (rows.isEmpty())
        return;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model.index(m_model.rowOf(rows.constFirst()), column));
    const QSet<RowId> wanted(rows.begin(), rows.end());
    QItemSelection selection;
    for (int first = 0; first < m_model.rowCount(); ++first) {
        int end = first;
        while (end < m_model.rowCount() && wanted.contains(m_model.rowAt(end)))
            ++end;
        if (end > first)
            selection.select(m_model.index(first, 0), m_model.index(end - 1, 0));
        first = end;
    }
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void RowTable::showCell(RowId row, const QString &field)
{
    const QModelIndex cell = m_model.indexOf(row, field);
    const QModelIndex index = cell.isValid() ? cell : m_model.indexOf(row);
    if (!index.isValid() || index == currentIndex())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_following = true;
    m_fitLater->start();
    Q_EMIT selectionMoved();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    m_fitLater->start();
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_fitLater->start();
}

void RowTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    shareWidth();
    m_fitLater->start();
}

/// Divides the width by the default printed widths; a column that is not printed gets a fixed
/// share.
void RowTable::shareWidth()
{
    const int count = m_model.columnCount();
    const auto share = [&](int column) {
        const int width = m_model.fieldAt(column).width;
        return width > 0 ? width : 12;
    };
    int total = 0;
    for (int column = 0; column < count; ++column)
        total += share(column);
    const int least = fontMetrics().averageCharWidth() * 2 * kLeastColumnEms;
    for (int column = 0; column < count && total > 0; ++column)
        setColumnWidth(column, std::max(least, viewport()->width() * share(column) / total));
}

/// Makes the header high enough for wrapped headings; by default it has one line.
void RowTable::fitHeader()
{
    int height = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - fontMetrics().averageCharWidth() * 2, 10000);
        const QString heading
            = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect text = horizontalHeader()->fontMetrics().boundingRect(
            room, Qt::AlignCenter | Qt::TextWordWrap, heading);
        height = std::max(height, text.height());
    }
    horizontalHeader()->setMinimumHeight(height + fontMetrics().lineSpacing() / 2);
}

void RowTable::forgetHeights(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row)
        m_fitted.remove(m_model.rowAt(row));
    m_fitLater->start();
}

void RowTable::fitVisibleRows()
{
    if (m_fitting || !isVisible())
        return;
    m_fitting = true;
    fitHeader();
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_model.rowCount(); ++row) {
        if (rowViewportPosition(row) > viewport()->height())
            break;
        const RowId id = m_model.rowAt(row);
        if (m_fitted.contains(id))
            continue;
        m_fitted.insert(id);
        resizeRowToContents(row);
    }
    m_fitting = false;
    if (m_following)
        followCurrent();
}

/// Keeps the current cell visible when rows above it have grown. If this scrolls, other rows become
/// visible and are fitted next, so it is repeated; then the user can scroll away.
void RowTable::followCurrent()
{
    const int before = verticalScrollBar()->value();
    scrollTo(currentIndex());
    m_following = verticalScrollBar()->value() != before;
}

QLabel *makeRefusalLabel(RowTable *table, QWidget *parent)
{
    auto *label = plainLabel({}, parent);
    label->setWordWrap(true);
    label->hide();
    QObject::connect(table, &RowTable::refused, label, [label](const QString &reason) {
        label->setText(u"⚠ "_s + visibleText(reason));
        label->setVisible(!reason.isEmpty());
    });
    return label;
}

} // namespace ita
