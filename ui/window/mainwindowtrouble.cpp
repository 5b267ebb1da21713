// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escapeinvisible.h"
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/models/screendigits.h"
#include "ui/preview/previewpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

// Files that cannot be written, and what was typed meanwhile.

using namespace Qt::StringLiterals;

namespace ita {

// ---- files that can only be read ---------------------------------------------------------------

QWidget *MainWindow::makeReadOnlyBar()
{
    m_readOnlyBar = new QWidget;
    m_readOnlyLabel = new QLabel;
    m_readOnlyLabel->setWordWrap(true);
    m_readOnlyLabel->setTextFormat(Qt::PlainText);
    m_readOnlyLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *retry = new QPushButton(tr("Try again to edit"));
    connect(retry, &QPushButton::clicked, this, &MainWindow::tryForWriting);
    auto *line = new QHBoxLayout(m_readOnlyBar);
    line->setContentsMargins(6, 4, 6, 4);
    line->addWidget(m_readOnlyLabel, 1);
    line->addWidget(retry);
    m_readOnlyBar->hide();
    return m_readOnlyBar;
}

void MainWindow::showReadOnly(const Session &session)
{
    m_readOnlyLabel->setText(
        tr("Only reading: %1.")
            .arg(session.isReadOnly() ? visibleText(session.whyReadOnly().message) : QString()));
    m_readOnlyBar->setVisible(session.isReadOnly());
}

/// The other program may have closed the file, or it is not write-protected any more.
void MainWindow::tryForWriting()
{
    const QString path = m_workspace->session().path();
    const RowId section = m_workspace->currentSection();
    auto session = Session::open(m_storages, path, Access::Write, { m_settings.author });
    if (!session)
        return showError(session.error());
    if ((*session)->isReadOnly()) {
        showReadOnly(**session);
        statusBar()->showMessage(tr("It still cannot be edited."), 5000);
        return;
    }
    openSession(std::move(session).value());
    m_workspace->goTo({ section, {} });
}

// ---- what went wrong ---------------------------------------------------------------------------

QWidget *MainWindow::makeTroubleBar()
{
    m_troubleBar = new QWidget;
    m_troubleLabel = new QLabel;
    m_troubleLabel->setWordWrap(true);
    m_troubleLabel->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_troubleLabel, &QLabel::linkActivated, this, &MainWindow::reopenForPlace);
    m_saveCopy = new QPushButton(tr("Save a copy as…"));
    m_saveCopy->hide();
    connect(m_saveCopy, &QPushButton::clicked, this, &MainWindow::saveCopy);
    auto *close = new QToolButton;
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, m_troubleBar, &QWidget::hide);
    auto *line = new QHBoxLayout(m_troubleBar);
    line->setContentsMargins(6, 4, 6, 4);
    line->addWidget(m_troubleLabel, 1);
    line->addWidget(m_saveCopy, 0, Qt::AlignTop);
    line->addWidget(close, 0, Qt::AlignTop);
    m_troubleBar->hide();
    return m_troubleBar;
}

/// In passing, on the way to the PDF: gone with the next edit that is stored.
void MainWindow::cautionUnfinished()
{
    const auto missing
        = int(unfinished(m_workspace->session().tree(), m_workspace->report()).size());
    if (missing == 0 || m_previewPage->showsOther())
        return;
    m_troubleLabel->setTextFormat(Qt::PlainText);
    m_troubleLabel->setText(u"⚠ "_s
        + onScreen(tr("%n item(s) of the report are unfinished, and the PDF shows it as it is. The "
                      "overview lists them.",
            nullptr, missing)));
    m_troubleIsOfEdit = true;
    m_troubleBar->show();
}

// ---- text that could not be stored -------------------------------------------------------------

void MainWindow::showUnsaved(qsizetype count)
{
    m_saveCopy->setVisible(count > 0);
    if (count == 0) {
        m_savedLabel->setText(tr("Everything is saved"));
        return m_troubleBar->hide();
    }
    m_savedLabel->setText(
        onScreen(tr("⚠ Not saved yet: %n field(s). What you typed is kept here and tried "
                    "again every few seconds.",
            nullptr, int(count))));
}

/// Asks only when something would be lost.
bool MainWindow::mayLeave()
{
    EditHistory &history = m_workspace->history();
    const bool isCommentKept = m_workspace->keepComment();
    if (history.storeUnsaved() && isCommentKept)
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
        onScreen(tr("What you typed in %n field(s) could not be saved and would be lost:\n%1",
                     nullptr, int(history.unsavedCount()) + (isCommentKept ? 0 : 1)))
            .arg(m_troubleLabel->text()),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

/// The file may be gone for good: all its rows and what was typed go on in another one.
void MainWindow::saveCopy()
{
    m_workspace->commit();
    const QString path = askWhereToCopy();
    if (path.isEmpty())
        return;
    auto copy = Session::create(m_storages, withSuffix(path, u".ita"_s), Overwrite::Yes,
        m_workspace->history().wholeContent(),
        tr("Copy of %1").arg(QFileInfo(m_workspace->session().path()).fileName()),
        { m_settings.author });
    if (!copy)
        return showError(copy.error());
    // Rows are numbered anew there; sections stand where they stood.
    const RowId section = m_workspace->currentSection();
    const int number = section ? int(m_workspace->history().tree().position(section)) + 1 : 0;
    showSession(std::move(copy).value());
    m_workspace->chooseSection(number);
}

} // namespace ita
