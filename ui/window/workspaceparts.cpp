// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "ui/pages/overviewpage.h"
#include "ui/panels/acceptdialog.h"
#include "ui/panels/commentspanel.h"
#include "ui/panels/findpanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/unfinishedpanel.h"
#include "ui/preview/livepreview.h"
#include "ui/window/sectionpane.h"
#include "ui/window/sidepanels.h"
#include "ui/window/workspace.h"

#include <QDockWidget>
#include <QStackedWidget>

// The parts of the workspace, and what they ask of it.

using namespace Qt::StringLiterals;

namespace ita {

void Workspace::makeSectionPane()
{
    m_sections = new SectionPane(m_history);
    connect(m_sections, &SectionPane::reportWanted, this, &Workspace::showReport);
    connect(m_sections, &SectionPane::sectionChosen, this, &Workspace::showSection);
    connect(m_sections, &SectionPane::paperChosen, this, &Workspace::openPaper);
    connect(m_sections, &SectionPane::signOffsWanted, this, &Workspace::showSignOffs);
    connect(m_sections, &SectionPane::overviewWanted, this, [this] {
        m_sections->choose({});
        m_stack->setCurrentWidget(m_overview);
    });
    connect(m_sections, &SectionPane::officeWanted, this, [this] {
        goTo({ m_session->tree().root(), {} });
    });
    QDockWidget *dock = plainDock(tr("Report"), u"sections"_s, m_sections, *this);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
}

void Workspace::makeDocks(const Settings &settings)
{
    m_preview = new LivePreview(*m_session, settings.page);
    m_unfinished = new UnfinishedPanel;
    m_historyPanel = new HistoryPanel(m_history);
    m_panels->add(tr("Preview"), u"preview"_s, m_preview);
    m_panels->add(tr("Unfinished"), u"unfinished"_s, m_unfinished);
    m_panels->add(tr("Comments"), u"comments"_s, makeComments());
    m_panels->add(tr("History"), u"history"_s, m_historyPanel);
    m_panels->add(tr("Find"), u"find"_s, makeFind())->hide(); // until the user opens it
    m_panels->show(u"preview"_s);
    connect(m_preview, &LivePreview::placeWanted, this, &Workspace::goTo);
    connect(m_preview, &LivePreview::commentWanted, this, &Workspace::commentOn);
    connect(m_unfinished, &UnfinishedPanel::placeWanted, this, &Workspace::goTo);
    connect(m_unfinished, &UnfinishedPanel::oneFormWanted, this, &Workspace::bringToOneForm);
    connect(m_unfinished, &UnfinishedPanel::acceptWanted, this,
        [this](const auto &one) { acceptWithReason(m_history, m_report, one, this); });
    connect(m_unfinished, &UnfinishedPanel::takeBackWanted, this,
        [this](const auto &one) { takeBack(m_history, one); });
}

QWidget *Workspace::makeComments()
{
    m_comments = new CommentsPanel(m_history, m_aid);
    connect(m_comments, &CommentsPanel::placeWanted, this, &Workspace::goTo);
    connect(m_comments, &CommentsPanel::openCountChanged, this, [this](int count) {
        m_panels->setCount(u"comments"_s, count);
        Q_EMIT openCommentsChanged(count);
    });
    return m_comments;
}

QWidget *Workspace::makeFind()
{
    m_find = new FindPanel(m_history);
    connect(m_find, &FindPanel::hitWanted, this, &Workspace::openHit);
    connect(m_find, &FindPanel::aboutToReplace, this, &Workspace::commit);
    connect(m_find, &FindPanel::closeWanted, this, [this] {
        findChild<QDockWidget *>(u"find"_s)->hide();
        m_stack->currentWidget()->setFocus();
    });
    return m_find;
}

} // namespace ita
