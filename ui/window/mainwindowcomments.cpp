// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/replay.h"
#include "core/model/session.h"
#include "core/report/commentlist.h"
#include "core/report/documentbuilder.h"
#include "ui/models/screendigits.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/printreport.h"
#include "ui/print/page/typesetter.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

// What the menus do with comments and with earlier states.

namespace ita {

void MainWindow::comment()
{
    leavePreview();
    m_workspace->commentHere();
}

void MainWindow::showComments()
{
    leavePreview();
    m_workspace->showComments();
}

void MainWindow::showOpenComments(int count)
{
    m_commentsButton->setText(tr("Open comments: %1").arg(onScreen(count)));
    m_commentsButton->setVisible(count > 0);
}

std::optional<PrintedReport> MainWindow::commentPages()
{
    m_workspace->commit();
    const Document list = buildCommentList(m_workspace->session().tree(), m_workspace->report());
    auto pages = Typesetter(m_settings.page).typeset(list);
    if (pages)
        return std::move(pages).value();
    showError(pages.error());
    return {};
}

void MainWindow::previewComments()
{
    if (const auto pages = commentPages())
        showOther(*pages, tr("The list of comments"));
}

void MainWindow::showOther(const PrintedReport &pages, const QString &title)
{
    if (!isPreviewing())
        m_focusBeforePreview = focusWidget();
    m_stack->setCurrentWidget(m_previewPage);
    m_previewPage->enterOther(pages, title);
}

void MainWindow::printComments()
{
    const auto pages = commentPages();
    const Outcome printed = pages ? printReport(*pages, 1, this) : ok();
    if (!printed)
        showError(printed.error());
}

void MainWindow::exportComments()
{
    if (const auto pages = commentPages())
        savePages(*pages, tr(" (comments)"));
}

void MainWindow::showHistory()
{
    leavePreview();
    m_workspace->showHistory();
}

/// The journal is carried out from its beginning, which proves that it leads to that state.
void MainWindow::showState(qint64 seq, const QString &name)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto replay = replayJournal(m_workspace->session().storage(), {}, seq);
    QGuiApplication::restoreOverrideCursor();
    if (!replay)
        return showError(replay.error());
    if (!replay->findings.isEmpty())
        return showError({ Error::Code::Damaged, replay->findings.constFirst().text, {} });
    const RowId report = m_workspace->report();
    if (!replay->tree->contains(report))
        return showError({ Error::Code::Invalid, tr("This report was not there yet then"), {} });
    const auto pages = Typesetter(m_settings.page).typeset(buildDocument(*replay->tree, report));
    if (pages)
        showOther(*pages, name);
    else
        showError(pages.error());
}

} // namespace ita
