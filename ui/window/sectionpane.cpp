// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sectionpane.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "core/signoff/chain.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/screendigits.h"
#include "ui/models/sectionlistmodel.h"
#include "ui/window/sectiondelegate.h"
#include "ui/window/sidebutton.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {

SectionPane::SectionPane(EditHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_office(plainLabel())
    , m_years(new QComboBox)
    , m_list(new QListView)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_years->setAccessibleName(tr("Fiscal year"));
    connect(m_years, &QComboBox::activated, this,
        [this](int at) { Q_EMIT reportWanted({ m_years->itemData(at).toLongLong() }); });
    setUpList();
    auto *column = new QVBoxLayout(this);
    makeBold(*m_office);
    m_office->setWordWrap(true);
    m_office->setMinimumWidth(1); // a long word in the name must not make the side wider
    column->addWidget(m_office);
    column->addWidget(m_years);
    m_overview = addButton(column, u"overview"_s, tr("Overview"), &SectionPane::overviewWanted);
    m_people = addButton(column, u"user"_s, tr("Office and people"), &SectionPane::officeWanted);
    m_signOffs
        = addButton(column, u"section-signoff"_s, tr("Sign-offs"), &SectionPane::signOffsWanted);
    m_signOffs->setObjectName(u"signOffs"_s);
    column->addWidget(m_list, 1);
    follow();
    connect(&history.session(), &Session::changed, this, &SectionPane::follow);
}

SectionPane::~SectionPane() = default;

void SectionPane::setUpList()
{
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->setItemDelegate(new SectionDelegate(m_history, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QListView::InternalMove);
    m_list->setEditTriggers(QListView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

SideButton *SectionPane::addButton(
    QVBoxLayout *column, const QString &icon, const QString &text, void (SectionPane::*wanted)())
{
    auto *button = new SideButton(themedIcon(icon), text);
    connect(button, &QPushButton::clicked, this, wanted);
    column->addWidget(button);
    return button;
}

// ---- years -------------------------------------------------------------------------------------

void SectionPane::fillYears()
{
    const Tree &tree = m_history.tree();
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports)
        m_years->addItem(
            tr("Fiscal year %1").arg(onScreen(tree.get<Report>(report).fiscalYear)), report.value);
}

void SectionPane::follow()
{
    const Tree &tree = m_history.tree();
    m_office->setText(visibleText(tree.get<Office>(tree.root()).name));
    m_years->clear();
    fillYears();
    m_years->setCurrentIndex(m_years->findData(m_report.value));
}

void SectionPane::mark(ReportPage page)
{
    m_overview->setCurrent(page == ReportPage::Overview);
    m_people->setCurrent(page == ReportPage::Office);
    m_signOffs->setCurrent(page == ReportPage::SignOffs);
}

void SectionPane::setProgress(int percent, const Chain &chain)
{
    m_overview->setNote(onScreen(u"%1 %"_s.arg(percent)));
    m_signOffs->setNote(chain.steps.isEmpty()
            ? QString()
            : onScreen(tr("%1 of %2").arg(chain.endorsed).arg(chain.steps.size())));
}

// ---- sections ----------------------------------------------------------------------------------

void SectionPane::setReport(RowId report)
{
    m_report = report;
    m_years->setCurrentIndex(m_years->findData(report.value));
    m_sections = std::make_unique<SectionListModel>(m_history, report);
    m_list->setModel(m_sections.get());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (m_sections->isPaper(index))
                Q_EMIT paperChosen(m_sections->rowAt(index));
            else if (const RowId section = m_sections->rowAt(index))
                Q_EMIT sectionChosen(section);
        });
}

RowId SectionPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return m_sections->isPaper(index) ? RowId {} : m_sections->rowAt(index);
}

void SectionPane::choose(RowId row)
{
    m_list->setCurrentIndex(m_sections->index(m_sections->rowOf(row), 0));
}

RowId SectionPane::at(int number) const
{
    for (int row = 0; row < m_sections->rowCount(); ++row) {
        const QModelIndex index = m_sections->index(row, 0);
        if (!m_sections->isPaper(index) && --number == 0)
            return m_sections->rowAt(index);
    }
    return {};
}

void SectionPane::editTitle()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void SectionPane::offer(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

QWidget *SectionPane::list() const
{
    return m_list;
}

} // namespace ita
