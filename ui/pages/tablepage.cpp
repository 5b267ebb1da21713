// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "core/domain/placename.h"
#include "core/domain/planmeasures.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/measurecommands.h"
#include "ui/help/helpplace.h"
#include "ui/models/rowtablemodel.h"
#include "ui/pages/splittersizes.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/foldedform.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/rowactions.h"
#include "ui/parts/rowclipboard.h"
#include "ui/parts/rowtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Fields that have a column although they are not printed in the table.
QStringList extraColumns(RowKind kind)
{
    if (kind == RowKind::SignOffStep)
        return { keyOf(&SignOffStep::role), keyOf(&SignOffStep::person),
            keyOf(&SignOffStep::heading), keyOf(&SignOffStep::label),
            keyOf(&SignOffStep::positionLines) };
    QStringList keys;
    for (const Meaning meaning : { Meaning::Units, Meaning::Status })
        if (const Field *field = describe(kind).field(meaning))
            keys.append(field->name());
    return keys;
}

/// From this width on, the form is beside the table, not below it.
constexpr int kWideTableEms = 75;

QStringView helpAbout(RowKind rows)
{
    if (rows == RowKind::Indicator)
        return u"indicators";
    return rows == RowKind::SignOffStep ? u"signing" : u"measures";
}

} // namespace

TablePage::TablePage(
    EditHistory &history, WritingAid *aid, RowId section, RowKind rows, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_section(section)
    , m_kind(rows)
    // Made before the model, to get its signals first: the form must drop a removed row before the
    // table moves on, so that it does not store into that row.
    , m_rowForm(new FieldForm(history, aid, rows, contentFields(rows), this))
    , m_model(new RowTableModel(history, section, rows, extraColumns(rows), this))
{
    setHelpPage(*this, helpAbout(rows));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makePageTitle(history, section, this));
    m_sectionForm = new FoldedForm(history, aid, section, this);
    layout->addWidget(m_sectionForm);
    m_table = new RowTable(*m_model, aid, this);
    m_table->setAccessibleName(placeName(history.tree(), section));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_actions = new RowActions(history, rows, m_table, this);
    layout->addWidget(makeToolBar());
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTablePane());
    m_splitter->addWidget(scrolled(m_rowForm));
    m_splitter->setSizes({ 500, 500 });
    rememberSizes(*m_splitter, QString::fromLatin1(describe(rows).name));
    layout->addWidget(m_splitter, 1);
    followTable();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    followCurrent();
}

QWidget *TablePage::makeTablePane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRefusalLabel(m_table, pane));
    return pane;
}

QWidget *TablePage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const QList<QAction *> actions = m_actions->actions();
    for (QAction *action : actions)
        layout->addWidget(makeActionButton(action, bar));
    m_table->addActions(actions);
    for (const char *key : { "status", "units" })
        if (const Field *field = describe(m_kind).field(QLatin1StringView(key)))
            layout->addWidget(makeSetButton(
                m_history, *field, [this] { return m_table->selectedRows(); }, bar));
    if (m_kind == RowKind::ImplementationRow)
        makeMeasureActions(bar);
    layout->addStretch();
    new RowClipboard(m_history, m_kind, *m_table, *m_actions);
    return bar;
}

void TablePage::makeMeasureActions(QWidget *bar)
{
    m_bringMeasures = new QAction(tr("Bring all measures of the plan"), this);
    m_takeNames = new QAction(tr("Take the plan's name"), this);
    for (QAction *action : { m_bringMeasures, m_takeNames }) {
        bar->layout()->addWidget(makeActionButton(action, bar));
        m_table->addAction(action);
    }
    connect(m_bringMeasures, &QAction::triggered, this, [this] {
        commit();
        m_actions->insertRows(bringMeasures(m_history.tree(), m_section));
    });
    connect(m_takeNames, &QAction::triggered, this, [this] {
        commit();
        (void)m_history.apply(takePlannedNames(m_history.tree(), m_table->selectedRows()));
    });
    connect(&m_history.session(), &Session::changed, this, &TablePage::updateMeasureActions);
    connect(&m_history.session(), &Session::personChanged, this, &TablePage::updateMeasureActions);
}

void TablePage::updateMeasureActions()
{
    const Tree &tree = m_history.tree();
    if (!m_bringMeasures || !tree.contains(m_section))
        return;
    QList<RowId> differing = m_table->selectedRows();
    differing.removeIf(
        [&](RowId row) { return !tree.contains(row) || !differsFromPlan(tree, row); });
    const Subtree added {
        .id = {}, .value = describe(RowKind::ImplementationRow).empty, .extra = {}, .children = {}
    };
    allowAction(*m_bringMeasures, !measuresToBring(tree, m_section).isEmpty(),
        mayMake(m_history, { InsertRow { m_section, 0, added } }));
    allowAction(*m_takeNames, !differing.isEmpty(),
        mayMake(m_history, takePlannedNames(tree, differing).edits));
}

void TablePage::followTable()
{
    connect(m_actions, &RowActions::aboutToAct, this, &TablePage::commit);
    connect(m_actions, &RowActions::rowsMade, this, [this](const QList<RowId> &rows) {
        m_table->clearSelection();
        m_table->selectRows(rows);
        m_table->setFocus();
    });
    connect(m_table, &RowTable::selectionMoved, this, &TablePage::followCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TablePage::followCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TablePage::followCurrent);
    connect(m_sectionForm, &FoldedForm::placeChanged, this, &TablePage::placeChanged);
    connect(m_rowForm, &FieldForm::placeChanged, this, &TablePage::placeChanged);
}

void TablePage::followCurrent()
{
    const RowId row = m_table->currentRow();
    m_actions->setPlace(m_section, m_table->selectedRows());
    m_rowForm->setRow(row);
    updateMeasureActions();
    const QModelIndex cell = m_table->currentIndex();
    if (row && m_table->hasFocus())
        Q_EMIT placeChanged({ row, m_model->fieldAt(cell.column()).name() });
}

void TablePage::showPlace(const Place &place)
{
    if (place.row == m_section) {
        if (place.field.isEmpty())
            return m_table->setFocus();
        m_sectionForm->focusField(place.field);
        return;
    }
    m_table->showCell(place.row, place.field);
    if (m_table->currentRow() != place.row)
        return;
    if (place.field.isEmpty() || !m_rowForm->focusField(place.field))
        m_table->setFocus();
}

void TablePage::commit()
{
    m_sectionForm->commit();
    m_rowForm->commit();
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() > kWideTableEms * fontMetrics().height();
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace ita
