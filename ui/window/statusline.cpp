// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/models/screendigits.h"
#include "ui/window/workspace.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ita {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new QLabel)
    , m_ready(new QLabel)
    , m_comments(new QPushButton)
{
    addWidget(m_saved);
    addPermanentWidget(m_ready);
    m_comments->setFlat(true);
    m_comments->hide();
    addPermanentWidget(m_comments);
    connect(m_comments, &QPushButton::clicked, this, &StatusLine::commentsWanted);
}

void StatusLine::follow(Workspace &workspace)
{
    m_workspace = &workspace;
    const Session &session = workspace.session();
    connect(&session, &Session::saved, this, &StatusLine::showSaved);
    connect(&workspace.history(), &EditHistory::unsavedChanged, this, &StatusLine::showUnsaved);
    connect(&workspace, &Workspace::readinessChanged, this, &StatusLine::showReadiness);
    connect(&workspace, &Workspace::openCommentsChanged, this, &StatusLine::showOpenComments);
    m_saved->setText(session.isReadOnly() ? tr("Read only") : tr("Everything is saved"));
    showReadiness();
    showOpenComments(workspace.openComments());
}

void StatusLine::showSaved(const QDateTime &time)
{
    const QString clock = time.toLocalTime().toString(u"HH:mm"_s);
    m_saved->setText(tr("Saved %1").arg(onScreen(clock)));
}

void StatusLine::showUnsaved(qsizetype count)
{
    if (count == 0)
        return m_saved->setText(tr("Everything is saved"));
    m_saved->setText(
        onScreen(tr("⚠ Not saved yet: %n field(s). What you typed is kept here and tried "
                    "again every few seconds.",
            nullptr, int(count))));
}

void StatusLine::showReadiness()
{
    const Readiness &ready = m_workspace->readiness();
    const auto missing = int(ready.unfinished.size());
    m_ready->setText(
        onScreen(tr("Ready %1 % · %n missing", nullptr, missing).arg(ready.percent())));
}

void StatusLine::showOpenComments(int count)
{
    m_comments->setText(tr("Open comments: %1").arg(onScreen(count)));
    m_comments->setVisible(count > 0);
}

} // namespace ita
