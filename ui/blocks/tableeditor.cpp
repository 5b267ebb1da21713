// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/tableeditor.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "ui/blocks/columndialog.h"
#include "ui/blocks/freetableview.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/tablecommands.h"
#include "ui/commands/tablepaste.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/clipboardtable.h"
#include "ui/models/freetablemodel.h"
#include "ui/models/screendigits.h"
#include "ui/parts/pageparts.h"
#include "ui/writing/committimer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {

TableEditor::TableEditor(EditHistory &history, WritingAid *aid, RowId owner, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_aid(aid)
    , m_owner(owner)
    , m_model(new FreeTableModel(history, owner, this))
    , m_view(new FreeTableView(*m_model, aid, this))
    , m_message(plainLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    makeToolBar(bar);
    layout->addLayout(bar);
    layout->addWidget(m_view);
    m_message->setWordWrap(true);
    m_message->hide();
    layout->addWidget(m_message);
    m_view->setAccessibleName(tr("Table"));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_view);
    connect(m_view, &FreeTableView::selectionMoved, this, &TableEditor::followCurrent);
    connect(m_model, &FreeTableModel::shapeChanged, this, &TableEditor::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableEditor::updateActions);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
        &TableEditor::editColumn);
    updateActions();
}

QMenu *TableEditor::addMenu(QHBoxLayout *bar, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(name);
    button->setAccessibleName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    bar->addWidget(button);
    return menu;
}

QAction *TableEditor::addAction(
    QMenu *menu, const QString &text, Needs needs, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    if (menu)
        menu->addAction(action);
    m_view->addAction(action);
    m_actions.append({ action, needs });
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        commit();
        tell({});
        run();
    });
    return action;
}

void TableEditor::makeToolBar(QHBoxLayout *bar)
{
    addRowActions(addMenu(bar, tr("Rows")));
    addColumnActions(addMenu(bar, tr("Columns")));
    QAction *merging = addAction(nullptr, tr("Merge cells"), Needs::Cells, [this] { merge(); });
    QAction *splitting = addAction(nullptr, tr("Split cell"), Needs::Cells, [this] { split(); });
    for (QAction *action : { merging, splitting })
        bar->addWidget(makeActionButton(action, this));
    bar->addStretch();
    makeClipboardActions();
}

void TableEditor::makeClipboardActions()
{
    const auto add
        = [this](const QString &text, QKeySequence::StandardKey key, Needs needs, auto run) {
              QAction *action = addAction(nullptr, text, needs, run);
              action->setShortcut(key);
              action->setShortcutContext(Qt::WidgetShortcut);
          };
    add(tr("Cut cells"), QKeySequence::Cut, Needs::Cells, [this] { cut(); });
    add(tr("Paste cells"), QKeySequence::Paste, Needs::Cells, [this] { paste(); });
    add(tr("Clear cells"), QKeySequence::Delete, Needs::Cells, [this] {
        if (const auto area = m_view->selectedArea())
            apply(clearCells(m_history.tree(), m_owner, *area));
    });
    auto *copying = new QAction(tr("Copy cells"), this); // allowed to everybody
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copying);
    connect(copying, &QAction::triggered, this, &TableEditor::copy);
}

void TableEditor::addRowActions(QMenu *menu)
{
    using enum FreeRowKind;
    addAction(menu, tr("Insert row above"), Needs::Rows, [this] { insertRow(false, Plain); });
    addAction(menu, tr("Insert row below"), Needs::Nothing, [this] { insertRow(true, Plain); });
    addAction(
        menu, tr("Insert group row below"), Needs::Nothing, [this] { insertRow(true, Group); });
    addAction(
        menu, tr("Insert total row below"), Needs::Nothing, [this] { insertRow(true, Total); });
    menu->addSeparator();
    addAction(menu, tr("Make plain rows"), Needs::Rows, [this] { setRowKind(Plain); });
    addAction(menu, tr("Make group rows"), Needs::Rows, [this] { setRowKind(Group); });
    addAction(menu, tr("Make total rows"), Needs::Rows, [this] { setRowKind(Total); });
    menu->addSeparator();
    for (const int by : { -1, 1 })
        addAction(menu, by < 0 ? tr("Move row up") : tr("Move row down"), Needs::Rows, [this, by] {
            const CellPlace at = m_view->currentCell();
            const Result<Change> change = shiftTableRow(m_history.tree(), m_owner, at.row, by);
            apply(change);
            if (change && !change->edits.isEmpty())
                m_view->enter({ at.row + by, at.column });
        });
    menu->addSeparator();
    addAction(
        menu, tr("Make first rows the headings"), Needs::Cells, [this] { headingsFromRows(); });
    addAction(menu, tr("Remove rows"), Needs::Rows, [this] { removeRows(); });
}

void TableEditor::addColumnActions(QMenu *menu)
{
    addAction(menu, tr("Column…"), Needs::Cells,
        [this] { editColumn(int(m_view->currentCell().column)); });
    menu->addSeparator();
    addAction(menu, tr("Insert column on the left"), Needs::Cells, [this] { insertColumn(false); });
    addAction(
        menu, tr("Insert column on the right"), Needs::Nothing, [this] { insertColumn(true); });
    menu->addSeparator();
    for (const int by : { -1, 1 })
        addAction(menu, by < 0 ? tr("Move column left") : tr("Move column right"), Needs::Cells,
            [this, by] {
                const CellPlace at = m_view->currentCell();
                const Result<Change> change
                    = shiftTableColumn(m_history.tree(), m_owner, at.column, by);
                apply(change);
                if (change && !change->edits.isEmpty())
                    m_view->enter({ at.row, at.column + by });
            });
    menu->addSeparator();
    addAction(menu, tr("Remove columns"), Needs::Cells, [this] { removeColumns(); });
}

void TableEditor::updateActions()
{
    const Outcome may = m_model->mayEdit();
    const bool rows = m_view->currentIndex().isValid();
    const bool cells = rows && m_model->columnCount() > 0;
    for (const auto &[action, needs] : std::as_const(m_actions))
        allowAction(*action,
            needs == Needs::Nothing || (needs == Needs::Rows && rows)
                || (needs == Needs::Cells && cells),
            may);
}

void TableEditor::followCurrent()
{
    updateActions();
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_view->hasFocus())
        return;
    const CellPlace at = FreeTableModel::placeOf(current);
    const RowId cell = m_model->table().cell(at);
    Q_EMIT placeChanged(
        cell ? Place { cell, keyOf(&FreeCell::text) } : Place { m_model->table().row(at.row), {} });
}

bool TableEditor::showPlace(const Place &place)
{
    if (!m_history.tree().contains(place.row) || tableOwner(m_history.tree(), place.row) != m_owner)
        return false;
    const FreeTable &table = m_model->table();
    const QModelIndex cell = m_model->indexOf(place.row);
    if (cell.isValid())
        m_view->enter(FreeTableModel::placeOf(cell));
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        if (table.row(row) == place.row)
            m_view->enter({ row, 0 });
    for (qsizetype column = 0; column < table.columnCount(); ++column)
        if (table.column(column) == place.row && table.rowCount() > 0)
            m_view->enter({ 0, column });
    return true;
}

void TableEditor::commit()
{
    CommitTimer::flushAll();
}

void TableEditor::apply(const Change &change)
{
    if (!change.edits.isEmpty())
        (void)m_history.apply(change);
}

void TableEditor::apply(const Result<Change> &change)
{
    if (change)
        apply(*change);
    else
        tell(change.error().message);
}

/// Says below the table why something was not done, or what went with it.
void TableEditor::tell(const QString &text)
{
    m_message->setText(text.isEmpty() ? QString() : visibleText(text));
    m_message->setVisible(!text.isEmpty());
}

void TableEditor::insertRow(bool below, FreeRowKind kind)
{
    const qsizetype count = m_model->rowCount();
    const qsizetype current = m_view->currentIndex().isValid() ? m_view->currentCell().row : count;
    const CellArea area = m_view->selectedArea().value_or(CellArea { { current, 0 } });
    const qsizetype at = std::min(count, below ? area.first.row + area.rows : area.first.row);
    apply(insertTableRow(m_history.tree(), m_owner, at, kind));
    if (at < m_model->rowCount() && m_model->columnCount() > 0)
        m_view->enter({ at, 0 });
}

void TableEditor::insertColumn(bool right)
{
    const qsizetype count = m_model->columnCount();
    const CellPlace current = m_view->currentIndex().isValid()
        ? m_view->currentCell()
        : CellPlace { 0, std::max(qsizetype(0), count - 1) };
    const qsizetype at = count == 0 ? 0 : current.column + (right ? 1 : 0);
    apply(insertTableColumn(m_history.tree(), m_owner, at));
    if (at < m_model->columnCount() && m_model->rowCount() > 0)
        m_view->enter({ current.row, at });
}

void TableEditor::removeRows()
{
    if (const auto area = m_view->selectedArea())
        apply(removeTableRows(m_history.tree(), m_owner, area->first.row, area->rows));
}

void TableEditor::removeColumns()
{
    const auto area = m_view->selectedArea();
    if (!area)
        return;
    const qsizetype texts
        = textsInColumns(m_history.tree(), m_owner, area->first.column, area->columns);
    apply(removeTableColumns(m_history.tree(), m_owner, area->first.column, area->columns));
    if (texts > 0)
        tell(
            onScreen(tr("%n cell(s) with text were removed with the column. Undo brings them back.",
                nullptr, int(texts))));
}

void TableEditor::setRowKind(FreeRowKind kind)
{
    if (const auto area = m_view->selectedArea())
        apply(setTableRowKind(m_history.tree(), m_owner, area->first.row, area->rows, kind));
}

void TableEditor::editColumn(int column)
{
    if (!m_model->mayEdit() || column >= m_model->columnCount())
        return;
    const RowId row = m_model->table().column(column);
    const auto chosen = askColumn(m_model->table().columnValue(column), m_aid, this);
    if (!chosen || !m_history.tree().contains(row))
        return;
    Change change { tr("Change a table column"), {} };
    for (const Field &field : describe(RowKind::FreeColumn).fields)
        if (const QJsonValue value = field.get(RowValue(*chosen));
            value != field.get(m_history.tree().value(row)))
            change.edits.append(SetField { row, field.name(), value });
    apply(change);
}

void TableEditor::merge()
{
    if (const auto area = m_view->selectedArea()) {
        apply(mergeCells(m_history.tree(), m_owner, *area));
        m_view->enter(area->first);
    }
}

void TableEditor::split()
{
    apply(splitCell(m_history.tree(), m_owner, m_view->currentCell()));
}

void TableEditor::copy() const
{
    const auto area = m_view->selectedArea();
    if (!area)
        return;
    const CellBlock block = cellsIn(m_history.tree(), m_owner, *area);
    auto *copied = new QMimeData;
    putTable(*copied, block.texts, block.merges);
    QApplication::clipboard()->setMimeData(copied);
}

void TableEditor::cut()
{
    copy();
    if (const auto area = m_view->selectedArea())
        apply(clearCells(m_history.tree(), m_owner, *area));
}

void TableEditor::paste()
{
    const QMimeData *offered = QApplication::clipboard()->mimeData();
    if (const Outcome fits = offered ? checkTableSize(*offered) : ok(); !fits)
        return tell(fits.error().message);
    const CellBlock block = offered ? mergedCellsFrom(*offered) : CellBlock();
    const auto area = m_view->selectedArea();
    if (block.isEmpty() || !area)
        return;
    apply(pasteCells(m_history.tree(), m_owner, area->first, block));
    m_view->enter(area->first);
    m_view->selectArea({ area->first, block.texts.size(), block.texts.constFirst().size() });
}

/// Of the selected rows, those from the first row of the table on.
void TableEditor::headingsFromRows()
{
    const auto area = m_view->selectedArea();
    if (!area)
        return;
    if (area->first.row > 0)
        return tell(tr("Select the first rows of the table to make them its headings."));
    apply(ita::headingsFromRows(m_history.tree(), m_owner, area->rows));
}

} // namespace ita
