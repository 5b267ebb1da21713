// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oitpage.h"

#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/contentperiod.h"
#include "core/catalogue/mapping.h"
#include "core/catalogue/owncatalogue.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/oitfilter.h"
#include "ui/models/oitmodel.h"
#include "ui/models/screendigits.h"
#include "ui/pages/evidencelist.h"
#include "ui/pages/oitdelegate.h"
#include "ui/pages/oitfilterbar.h"
#include "ui/pages/splittersizes.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/foldedform.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/rowactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// In heights of a line.
constexpr int kWideItems = 30; ///< from this width on, the form is beside the list, not below it
constexpr int kListWidth = 15;

/// Fields in the order of work: first code, unit, name, status, elements, progress and responsible
/// person, then all other fields.
QList<const Field *> itemFields()
{
    QList<const Field *> fields { &fieldOf(&OitItem::code), &fieldOf(&OitItem::units),
        &fieldOf(&OitItem::name), &fieldOf(&OitItem::status), &fieldOf(&OitItem::elements),
        &fieldOf(&OitItem::progress), &fieldOf(&OitItem::responsible) };
    for (const Field *field : contentFields(RowKind::OitItem))
        if (!fields.contains(field))
            fields.append(field);
    return fields;
}

} // namespace

OitPage::OitPage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_section(section)
    // Made before the model, to get its signals first: a form must drop a removed row before the
    // list moves on, so that it does not store into that row.
    , m_groupForm(
          new FieldForm(history, aid, RowKind::OitGroup, contentFields(RowKind::OitGroup), this))
    , m_itemForm(new FieldForm(history, aid, RowKind::OitItem, itemFields(), this))
    , m_model(new OitModel(history, section, this))
    , m_filter(new OitFilter(*m_model, this))
    , m_filterBar(new OitFilterBar(history, *m_filter, this))
{
    setHelpPage(*this, u"items");
    makeTree();
    m_actions = new RowActions(history, RowKind::OitItem, m_tree, m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makePageTitle(history, section, this));
    m_sectionForm = new FoldedForm(history, aid, section, this);
    layout->addWidget(m_sectionForm);
    layout->addWidget(m_filterBar);
    layout->addWidget(makeToolBar());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(makeForms(aid));
    // Room that is won belongs to the form.
    m_splitter->setStretchFactor(1, 1);
    const int em = fontMetrics().height();
    m_splitter->setSizes({ em * kListWidth, em * 2 * kListWidth });
    rememberSizes(*m_splitter, u"items"_s);
    layout->addWidget(m_splitter, 1);
    followTree();
    followCurrent();
    m_tree->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
}

void OitPage::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setModel(m_filter);
    m_tree->setAccessibleName(placeName(m_history.tree(), m_section));
    m_tree->setWordWrap(true);
    // ScrollPerItem assumes rows of equal height and may leave the current row out of sight.
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    // One column, in which the delegate shows what the others hold.
    auto *lines = new OitDelegate(*m_tree);
    m_tree->setItemDelegate(lines);
    for (int column = OitModel::Name + 1; column < OitModel::ColumnCount; ++column)
        m_tree->hideColumn(column);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMinimumWidth(fontMetrics().height() * kListWidth * 2 / 3);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OitModel::Name, QHeaderView::Stretch);
    // Another width wraps names differently: rows must be laid out again.
    connect(header, &QHeaderView::sectionResized, lines,
        [lines] { Q_EMIT lines->sizeHintChanged({}); });
    m_tree->expandAll();
}

QWidget *OitPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    makeGroupAction();
    for (const Field *field : { &fieldOf(&OitItem::status), &fieldOf(&OitItem::units) })
        layout->addWidget(makeSetButton(
            m_history, *field, [this] { return selectedRows(RowKind::OitItem); }, bar));
    const QList<QAction *> actions = m_actions->actions();
    for (QAction *action : actions) {
        QToolButton *button = makeActionButton(action, bar);
        layout->addWidget(button);
        if (action != actions.constFirst())
            continue;
        button->addAction(m_addGroup); // in the menu of the button
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    // The shortcuts of add and duplicate also work in the forms, as on other pages.
    for (QWidget *form : QList<QWidget *> { m_groupForm, m_itemForm })
        form->addActions(actions.first(2));
    layout->addStretch();
    return bar;
}

void OitPage::makeGroupAction()
{
    m_addGroup = new QAction(themedIcon(u"add"_s), tr("Add sub-indicator"), this);
    m_addGroup->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_addGroup->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_addGroup);
    m_tree->addAction(m_addGroup);
    connect(m_addGroup, &QAction::triggered, this, &OitPage::addGroup);
    const auto follow = [this] {
        const Subtree added {
            .id = {}, .value = describe(RowKind::OitGroup).empty, .extra = {}, .children = {}
        };
        allowAction(*m_addGroup, true, mayMake(m_history, { InsertRow { m_section, 0, added } }));
    };
    connect(&m_history.session(), &Session::personChanged, this, follow);
    follow();
}

/// Adds a group after the current group.
void OitPage::addGroup()
{
    commit();
    const Tree &tree = m_history.tree();
    const RowId row = currentRow();
    const RowId group = row && tree.kind(row) == RowKind::OitItem ? tree.parent(row) : row;
    const qsizetype position
        = group ? tree.position(group) + 1 : tree.rows(m_section, RowKind::OitGroup).size();
    m_actions->insertRows(addRow(tree, m_section, RowKind::OitGroup, position));
}

QWidget *OitPage::makeForms(WritingAid *aid)
{
    auto *forms = new QWidget(this);
    auto *layout = new QVBoxLayout(forms);
    layout->setContentsMargins(0, 0, 0, 0);
    m_contentPeriod = plainLabel({}, forms);
    m_contentPeriod->setWordWrap(true);
    m_background = plainLabel({}, forms);
    m_background->setWordWrap(true);
    m_evidence = new EvidenceList(m_history, aid, forms);
    for (QWidget *part :
        QList<QWidget *> { m_groupForm, m_itemForm, m_contentPeriod, m_background, m_evidence })
        layout->addWidget(part);
    layout->addStretch();
    return scrolled(forms);
}

void OitPage::followTree()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &OitPage::followCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OitPage::followCurrent);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &OitPage::followCurrent);
    const auto expand = [this] { m_tree->expandAll(); };
    connect(m_filter, &QAbstractItemModel::rowsInserted, m_tree, expand, Qt::QueuedConnection);
    connect(m_filter, &QAbstractItemModel::modelReset, m_tree, expand);
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_keptRow = currentRow(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        select(m_keptRow);
        followCurrent();
    });
    // With another code, the row is another item of the catalogue.
    connect(&m_history.session(), &Session::fieldChanged, this, &OitPage::showContentPeriod);
    connect(m_actions, &RowActions::aboutToAct, this, &OitPage::commit);
    connect(m_actions, &RowActions::rowsMade, this, [this](const QList<RowId> &rows) {
        m_filterBar->clear();
        const bool isItem = m_history.tree().kind(rows.value(0)) == RowKind::OitItem;
        showPlace({ rows.value(0), isItem ? keyOf(&OitItem::name) : keyOf(&OitGroup::code) });
    });
    connect(m_sectionForm, &FoldedForm::placeChanged, this, &OitPage::placeChanged);
    connect(m_groupForm, &FieldForm::placeChanged, this, &OitPage::placeChanged);
    connect(m_itemForm, &FieldForm::placeChanged, this, &OitPage::placeChanged);
    connect(m_evidence, &EvidenceList::placeChanged, this, &OitPage::placeChanged);
}

RowId OitPage::currentRow() const
{
    return m_filter->rowAt(m_tree->currentIndex());
}

QList<RowId> OitPage::selectedRows(RowKind kind) const
{
    QList<RowId> rows;
    const QModelIndexList indexes = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        if (const RowId row = m_filter->rowAt(index); row && m_history.tree().kind(row) == kind)
            rows.append(row);
    return rows;
}

/// Shows the fields of the current group, or the fields and evidence of the current item.
void OitPage::followCurrent()
{
    const RowId row = currentRow();
    const Tree &tree = m_history.tree();
    const bool isItem = row && tree.kind(row) == RowKind::OitItem;
    const RowId item = isItem ? row : RowId {};
    m_itemForm->setRow(item);
    m_groupForm->setRow(isItem ? RowId {} : row);
    m_evidence->setParentRow(item);
    m_itemForm->setVisible(isItem);
    m_evidence->setVisible(isItem);
    m_groupForm->setVisible(row && !isItem);
    showContentPeriod();
    m_filter->setKept(item);
    m_actions->setPlace(isItem ? tree.parent(row) : row,
        selectedRows(isItem ? RowKind::OitItem : RowKind::OitGroup));
    if (row && m_tree->hasFocus())
        Q_EMIT placeChanged({ row, {} });
}

/// Shows the period that the catalogue asks for and what else it knows of the item; each is hidden
/// when there is nothing to say.
void OitPage::showContentPeriod()
{
    const RowId row = currentRow();
    const Tree &tree = m_history.tree();
    QString period;
    if (row && tree.kind(row) == RowKind::OitItem) {
        const RowId report = tree.ancestor(row, RowKind::Report);
        if (const auto catalogue = catalogueOf(tree, report))
            period = contentPeriodText(**catalogue, tree.get<OitItem>(row).code);
    }
    m_contentPeriod->setText(tr("What is asked for: %1").arg(onScreen(period)));
    m_contentPeriod->setVisible(!period.isEmpty());
    const QString known = background(row);
    m_background->setText(onScreen(known));
    m_background->setVisible(!known.isEmpty());
}

/// Which item this was in the catalogue of the year before, and why the catalogue is not sure of
/// it; empty for groups and when there is nothing to say.
QString OitPage::background(RowId item) const
{
    const Tree &tree = m_history.tree();
    if (!item || tree.kind(item) != RowKind::OitItem)
        return {};
    const RowId report = tree.ancestor(item, RowKind::Report);
    const auto &value = tree.get<OitItem>(item);
    QStringList lines;
    if (const auto mapping = mappingOf(tree, report))
        lines.append(predecessorText(*mapping, value.code));
    if (const auto catalogue = catalogueOf(tree, report))
        lines.append(doubtAbout(**catalogue, value));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void OitPage::select(RowId row)
{
    const QModelIndex index = m_filter->indexOf(row);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void OitPage::showPlace(const Place &place)
{
    const Tree &tree = m_history.tree();
    if (place.row == m_section && !place.field.isEmpty())
        return m_sectionForm->focusField(place.field);
    if (!tree.contains(place.row) || place.row == m_section)
        return m_tree->setFocus();
    const bool isEvidence = tree.kind(place.row) == RowKind::Evidence;
    const RowId row = isEvidence ? tree.parent(place.row) : place.row;
    if (!m_filter->indexOf(row).isValid())
        m_filterBar->clear();
    select(row);
    if (isEvidence && m_evidence->showPlace(place))
        return;
    FieldForm *form = tree.kind(row) == RowKind::OitItem ? m_itemForm : m_groupForm;
    if (place.field.isEmpty() || !form->focusField(place.field))
        m_tree->setFocus();
}

void OitPage::showUnit(const QString &unit)
{
    m_filterBar->showUnit(unit);
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
}

void OitPage::commit()
{
    m_sectionForm->commit();
    m_groupForm->commit();
    m_itemForm->commit();
    m_evidence->commit();
}

/// Goes through the items shown; false at their end, so that the search goes on in other pages.
bool OitPage::goToUnfinished(int direction)
{
    commit();
    const QModelIndex here = m_tree->currentIndex();
    const QModelIndex next = m_filter->nextUnfinished(here, direction < 0);
    const auto place = [](const QModelIndex &index) {
        const QModelIndex group = index.parent();
        return group.isValid() ? std::pair(group.row(), index.row()) : std::pair(index.row(), -1);
    };
    const bool isBeyond = direction > 0 ? place(next) > place(here) : place(next) < place(here);
    if (!next.isValid() || !isBeyond)
        return false;
    m_tree->setFocus();
    select(m_filter->rowAt(next));
    return true;
}

void OitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto wanted
        = width() > kWideItems * fontMetrics().height() ? Qt::Horizontal : Qt::Vertical;
    if (wanted == m_splitter->orientation())
        return;
    // Each of the two keeps what was set by hand.
    const QList<int> sizes = m_splitter->sizes();
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(std::exchange(m_otherSizes, sizes));
}

} // namespace ita
