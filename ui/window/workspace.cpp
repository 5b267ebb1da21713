// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "core/domain/fromlastyear.h"
#include "core/model/guard.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "ui/commands/formcommands.h"
#include "ui/pages/historypage.h"
#include "ui/pages/makepage.h"
#include "ui/pages/officepage.h"
#include "ui/pages/oitpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/panels/commentspanel.h"
#include "ui/panels/findpanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/selecthit.h"
#include "ui/panels/unfinishedpanel.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/page.h"
#include "ui/parts/panefocus.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/print/text/reportchecks.h"
#include "ui/signoff/signoffpage.h"
#include "ui/window/filewatch.h"
#include "ui/window/nextstop.h"
#include "ui/window/sectionpane.h"
#include "ui/window/sidepanels.h"

#include <QApplication>
#include <QDockWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Delay after the last edit before readiness and checks are computed again.
constexpr int kCountMilliseconds = 200;

} // namespace

Workspace::Workspace(
    std::unique_ptr<Session> session, const Settings &settings, WritingAid &aid, QWidget *parent)
    : QMainWindow(parent)
    , m_session(std::move(session))
    , m_history(*m_session)
    , m_fileWatch(new FileWatch(m_history, this))
    , m_aid(aid)
    , m_checks(lightOf(reportChecks()))
    , m_panels(new SidePanels(*this))
    , m_stack(new QStackedWidget)
    , m_overview(new OverviewPage)
    , m_signOffs(new SignOffPage(m_history))
{
    setWindowFlags(Qt::Widget);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_signOffs);
    connect(m_signOffs, &SignOffPage::placeWanted, this, &Workspace::goTo);
    connect(m_overview, &OverviewPage::placeWanted, this, &Workspace::goTo);
    connect(m_overview, &OverviewPage::unitWanted, this, &Workspace::showUnit);
    connect(m_overview, &OverviewPage::changeWanted, &m_history, &EditHistory::apply);
    connect(m_overview, &OverviewPage::signOffsWanted, this, &Workspace::showSignOffs);
    connect(
        m_overview, &OverviewPage::findingsWanted, this, [this] { showPanel(u"unfinished"_s); });
    makeSectionPane();
    makeDocks(settings);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Workspace::markPage);

    m_readinessTimer.setSingleShot(true);
    m_readinessTimer.setInterval(kCountMilliseconds);
    connect(&m_readinessTimer, &QTimer::timeout, this, &Workspace::updateReadiness);
    connect(m_session.get(), &Session::changed, this, [this] {
        m_readinessTimer.start();
        dropPages();
    });
    connect(&m_history, &EditHistory::touched, this, [this](RowId row, const QString &field) {
        m_preview->follow({ row, field });
    });
    connect(&m_history, &EditHistory::stepTaken, this, &Workspace::goTo);
    showReport(findReport(m_session->tree(), {}));
    if (m_comments->resumeDraft())
        m_panels->show(u"comments"_s);
}

Workspace::~Workspace()
{
    // Their destructors use the history and the session, which are members.
    delete m_fileWatch;
    qDeleteAll(m_pages);
    delete m_sections;
    delete m_comments;
}

// ---- the report and its papers -----------------------------------------------------------------

void Workspace::showReport(RowId report)
{
    m_report = report;
    m_sections->setReport(report);
    m_stack->setCurrentWidget(m_overview);
    markPage();
    showPaper(report);
    // For a report that was sent back, show the reason first.
    if (m_session->tree().contains(report) && chainOf(m_session->tree(), report).sentBack)
        showSignOffs();
    m_find->setReport(report);
    m_comments->setReport(report);
    if (m_historyPage)
        m_historyPage->setReport(report);
    m_comments->setPlace({ report, {} });
    updateReadiness();
}

/// Shows the paper in the preview and on the sign-off page.
void Workspace::showPaper(RowId paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    m_signOffs->setPaper(paper);
    m_preview->setPaper(paper);
    showProgress();
    Q_EMIT paperChanged();
}

// ---- sections and their pages ------------------------------------------------------------------

RowId Workspace::currentSection() const
{
    return m_sections->current();
}

Page *Workspace::pageOf(RowId section)
{
    if (!m_pages.contains(section)) {
        Page *page = makePage(m_history, &m_aid, section, m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::placeChanged, this, &Workspace::notePlace);
        connect(page, &Page::placeWanted, this, &Workspace::goTo);
        m_pages.insert(section, page);
    }
    return m_pages.value(section);
}

void Workspace::showSection(RowId section)
{
    commit();
    showPaper(paperOf(m_session->tree(), section));
    m_stack->setCurrentWidget(pageOf(section));
    m_preview->follow({ section, {} });
    m_comments->setPlace({ section, {} });
    Q_EMIT sectionChanged();
}

void Workspace::openPaper(RowId paper)
{
    m_sections->choose(paper); // selects none for a report without a heading in the list
    commit();
    showPaper(paper);
    m_stack->setCurrentWidget(pageOf(paper));
    m_comments->setPlace({ paper, {} });
    Q_EMIT sectionChanged();
}

/// Deletes the pages of sections and papers that were removed, and follows a section that was moved
/// to another paper.
void Workspace::dropPages()
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (m_session->tree().contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->deleteLater();
        it = m_pages.erase(it);
    }
    if (m_report && !m_session->tree().contains(m_report))
        return showReport(findReport(m_session->tree(), {}));
    const RowId section = currentSection();
    if (section && m_session->tree().contains(section))
        showPaper(paperOf(m_session->tree(), section));
    else if (!m_session->tree().contains(m_paper))
        showPaper(m_report);
}

void Workspace::goTo(const Place &place)
{
    const Tree &tree = m_session->tree();
    if (!tree.contains(place.row))
        return;
    const RowId report = tree.ancestor(place.row, RowKind::Report);
    const RowId section = report ? tree.section(place.row) : tree.root();
    if (report && report != m_report)
        showReport(report);
    if (!section && paperLayout(tree.value(place.row)) && !place.field.isEmpty()) {
        openPaper(place.row);
        return pageOf(place.row)->showPlace(place);
    }
    if (!section)
        return;
    commit();
    m_sections->choose(section); // selects none for the office, which is no section
    Page *page = pageOf(section);
    m_stack->setCurrentWidget(page);
    page->showPlace(place);
}

void Workspace::markPage()
{
    const QWidget *shown = m_stack->currentWidget();
    m_sections->mark(shown == m_overview              ? ReportPage::Overview
            : shown == m_signOffs                     ? ReportPage::SignOffs
            : qobject_cast<const OfficePage *>(shown) ? ReportPage::Office
                                                      : ReportPage::None);
}

void Workspace::showUnit(const QString &unit)
{
    const QList<RowId> sections = m_session->tree().rows(m_report, RowKind::Oit);
    for (const RowId section : sections)
        if (auto *page = qobject_cast<OitPage *>(pageOf(section))) {
            goTo({ section, {} });
            page->showUnit(unit);
            return;
        }
}

void Workspace::showSignOffs()
{
    commit();
    m_sections->choose({});
    m_stack->setCurrentWidget(m_signOffs);
    // Scroll the preview to the block of the step that is due, or of the first step.
    const Chain chain = chainOf(m_session->tree(), m_paper);
    if (!chain.steps.isEmpty())
        m_preview->follow({ chain.due() ? chain.due()->row : chain.steps.first().row, {} });
}

void Workspace::goToUnfinished(int direction)
{
    commit();
    auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (page && page->goToUnfinished(direction))
        return;
    if (const auto stop = nextStop(m_session->tree(), m_report, m_place.row, direction)) {
        m_place = *stop;
        goTo(m_place);
    }
}

void Workspace::confirmFromLastYear()
{
    commit();
    const Tree &tree = m_session->tree();
    const Change confirmed = confirmReviewed(tree, unreviewedRowsRead(tree, m_place.row));
    if (!confirmed.edits.isEmpty() && !m_history.apply(confirmed))
        return;
    if (const RowId next = nextUnreviewed(tree, m_report, m_place.row)) {
        m_place = { next, {} };
        goTo(m_place);
    }
}

void Workspace::find(bool replacing)
{
    commit();
    m_panels->show(u"find"_s);
    m_find->start(replacing);
}

void Workspace::findNext(int direction)
{
    if (m_find->text().isEmpty())
        find(false);
    else
        m_find->step(direction);
}

void Workspace::openHit(const Hit &hit)
{
    goTo({ hit.row, hit.field->name() });
    const Qt::CaseSensitivity sensitivity
        = m_find->matchesCase() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const Tree &tree = m_session->tree();
    if (hit.section || hit.row == tree.root() || paperLayout(tree.value(hit.row)))
        selectHit(m_stack->currentWidget(), hit, SearchTerm(m_find->text(), sensitivity));
}

void Workspace::chooseSection(int number)
{
    if (const RowId section = m_sections->at(number))
        goTo({ section, {} });
}

void Workspace::offerOnSections(const QList<QAction *> &actions)
{
    m_sections->offer(actions);
}

void Workspace::editSectionTitle()
{
    m_sections->editTitle();
}

void Workspace::focusNextPane()
{
    QList<QWidget *> panes { m_sections->list(), m_stack->currentWidget() };
    panes += widgetsInSight(findChildren<QDockWidget *>());
    panes.removeOne(m_sections); // its list stands for it
    focusNextOf(panes);
}

void Workspace::showPanel(const QString &name)
{
    m_panels->show(name);
    focusInto(*findChild<QDockWidget *>(name)->widget());
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panels->fit(width());
}

void Workspace::commit()
{
    // Page::commit() does not reach a cell that is being edited in a table.
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (auto *input = qobject_cast<FieldInput *>(widget))
            input->commitNow();
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        page->commit();
}

// ---- current place -----------------------------------------------------------------------------

void Workspace::notePlace(const Place &place)
{
    m_place = place;
    m_preview->follow(place);
    m_historyPanel->showField(place);
    m_comments->setPlace(place);
}

// ---- comments ----------------------------------------------------------------------------------

bool Workspace::keepComment()
{
    return m_comments->keepWords();
}

void Workspace::discardTyped()
{
    m_history.discardUnsaved();
    m_comments->endWriting();
}

void Workspace::showComments()
{
    m_panels->show(u"comments"_s);
    m_comments->focusList();
}

void Workspace::commentOn(const Place &place)
{
    commit();
    showComments();
    m_comments->startComment(place);
}

void Workspace::commentHere()
{
    commit();
    showComments();
    m_comments->startComment(m_comments->place());
}

void Workspace::showHistory()
{
    commit();
    m_sections->choose({});
    m_stack->setCurrentWidget(&historyPage());
    m_historyPage->enter();
}

HistoryPage &Workspace::historyPage()
{
    if (!m_historyPage) {
        m_historyPage = new HistoryPage(*m_session);
        m_historyPage->setReport(m_report);
        m_stack->addWidget(m_historyPage);
        connect(m_historyPage, &HistoryPage::placeWanted, this, &Workspace::goTo);
        connect(m_historyPage, &HistoryPage::stateWanted, this, &Workspace::stateWanted);
    }
    return *m_historyPage;
}

int Workspace::openComments() const
{
    return m_comments->openCount();
}

void Workspace::setStyle(const PageStyle &style)
{
    m_preview->setStyle(style);
}

void Workspace::updateReadiness()
{
    if (!m_session->tree().contains(m_report))
        return;
    m_readiness = ita::readiness(m_session->tree(), m_report);
    const QDate today = m_session->today();
    const CheckedReport report { m_session->tree(), m_report, m_readiness, today };
    const Findings found = runChecks(m_checks, report, UnfinishedPanel::kLinesShown);
    m_unfinished->show(report, found);
    m_panels->setCount(u"unfinished"_s, m_readiness.unfinished.size());
    m_overview->show(report, found, today);
    showProgress();
    Q_EMIT readinessChanged();
}

void Workspace::showProgress()
{
    m_sections->setProgress(m_readiness.percent(), chainOf(m_session->tree(), m_paper));
}

/// Leaves out what the person may not edit: what is signed, or another unit's rows.
void Workspace::bringToOneForm()
{
    commit();
    const Tree &tree = m_session->tree();
    const QString person = m_session->person();
    const Change change = ita::bringToOneForm(
        tree, m_report, [&](const Edit &edit) { return bool(checkEdit(tree, edit, person)); });
    if (!change.edits.isEmpty())
        (void)bool(m_history.apply(change)); // the history reports a failure
}

} // namespace ita
