// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/centrestack.h"

#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/window/workspace.h"

#include <QUndoStack>

#include <utility>

namespace ita {

CentreStack::CentreStack(const Settings &settings, WritingAid &aid, QWidget *parent)
    : QStackedWidget(parent)
    , m_settings(settings)
    , m_aid(aid)
{
}

CentreStack::~CentreStack()
{
    closeFile();
}

void CentreStack::openSession(std::unique_ptr<Session> session)
{
    if (m_workspace) {
        // The old undo stack emits when it is deleted, perhaps while this is being destroyed.
        m_workspace->history().undoStack().disconnect(this);
        m_workspace->deleteLater();
        m_previewPage->deleteLater();
    }
    m_workspace = new Workspace(std::move(session), m_settings, m_aid);
    addWidget(m_workspace);
    setCurrentWidget(m_workspace);
    makePreview();
    const QUndoStack &steps = m_workspace->history().undoStack();
    connect(&steps, &QUndoStack::indexChanged, this, &CentreStack::changed);
    Q_EMIT opened();
    Q_EMIT changed();
}

void CentreStack::closeFile()
{
    if (!m_workspace)
        return;
    m_workspace->history().undoStack().disconnect(this);
    delete std::exchange(m_previewPage, nullptr);
    delete std::exchange(m_workspace, nullptr);
}

// ---- preview -----------------------------------------------------------------------------------

void CentreStack::makePreview()
{
    m_previewPage = new PreviewPage(m_workspace->preview());
    addWidget(m_previewPage);
    connect(m_previewPage, &PreviewPage::closeWanted, this, &CentreStack::leavePreview);
    connect(m_previewPage, &PreviewPage::placeWanted, this, [this](const Place &place) {
        leavePreview();
        m_workspace->goTo(place);
    });
    connect(m_previewPage, &PreviewPage::commentWanted, this, [this](const Place &place) {
        leavePreview();
        m_workspace->commentOn(place);
    });
}

bool CentreStack::isPreviewing() const
{
    return m_previewPage && currentWidget() == m_previewPage;
}

PageView &CentreStack::shownPages() const
{
    return isPreviewing() ? m_previewPage->view() : m_workspace->preview().view();
}

QString CentreStack::shownTrouble() const
{
    if (isPreviewing())
        return m_previewPage->trouble();
    const LivePreview &panel = m_workspace->preview();
    return panel.isVisible() ? panel.trouble() : QString();
}

void CentreStack::togglePreview()
{
    if (isPreviewing())
        return leavePreview();
    m_previewPage->leaveOther();
    m_workspace->commit();
    m_focusBeforePreview = window()->focusWidget();
    setCurrentWidget(m_previewPage);
    m_previewPage->enter();
}

void CentreStack::leavePreview()
{
    if (!isPreviewing())
        return;
    setCurrentWidget(m_workspace);
    m_previewPage->leaveOther();
    if (m_focusBeforePreview)
        m_focusBeforePreview->setFocus(Qt::OtherFocusReason);
}

void CentreStack::showOther(const PrintedReport &pages, const QString &title)
{
    if (!isPreviewing())
        m_focusBeforePreview = window()->focusWidget();
    setCurrentWidget(m_previewPage);
    m_previewPage->enterOther(pages, title);
}

} // namespace ita
