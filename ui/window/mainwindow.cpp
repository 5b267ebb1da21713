// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/models/screendigits.h"
#include "ui/parts/proposedpath.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/printreport.h"
#include "ui/preview/savepdf.h"
#include "ui/start/startpage.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/wordsdialog.h"
#include "ui/window/workspace.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {

MainWindow::MainWindow(Settings &settings, const Storages &storages, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_storages(storages)
    , m_aid(&m_spelling)
    , m_stack(new QStackedWidget)
    , m_savedLabel(new QLabel)
    , m_readyLabel(new QLabel)
    , m_commentsButton(new QPushButton)
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeReadOnlyBar());
    column->addWidget(makeStateBar());
    column->addWidget(makeTroubleBar());
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    connect(&m_aid, &WritingAid::wordWanted, this,
        [this](const QString &word) { keepWords(m_settings.words + QStringList { word }); });
    m_spelling.setOfficeWords(m_settings.words);
    m_aid.setOptions(m_settings.writing);
    setThaiDigitsOnScreen(m_settings.page.digits == Digits::Thai);
    makeMenus();
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addPermanentWidget(m_readyLabel);
    m_commentsButton->setFlat(true);
    m_commentsButton->hide();
    statusBar()->addPermanentWidget(m_commentsButton);
    connect(m_commentsButton, &QPushButton::clicked, this, &MainWindow::showComments);
    setAcceptDrops(true);
    setWindowTitle(tr("ITA report"));
    resize(1280, 720);
    updateActions();
}

/// Not made for a window that comes with a file.
void MainWindow::showEvent(QShowEvent *event)
{
    if (m_stack->count() == 0)
        m_stack->addWidget(makeStartPage());
    QMainWindow::showEvent(event);
}

QWidget *MainWindow::makeStartPage()
{
    auto *page = new StartPage(m_storages);
    page->setRecentFiles(m_settings.recentFiles);
    connect(page, &StartPage::newWanted, this, &MainWindow::newOffice);
    connect(page, &StartPage::openWanted, this, &MainWindow::open);
    connect(page, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(page, &StartPage::fileWanted, this, &MainWindow::openFile);
    return page;
}

MainWindow::~MainWindow()
{
    // The session gives its lock back while the sample's folder is still there.
    delete m_workspace;
}

// ---- the open file -----------------------------------------------------------------------------

void MainWindow::openSession(std::unique_ptr<Session> session)
{
    if (m_workspace) {
        m_workspace->commit();
        if (!mayLeave())
            return;
    }
    showSession(std::move(session));
}

void MainWindow::showSession(std::unique_ptr<Session> session)
{
    if (m_workspace) {
        // Its undo steps go with it, maybe when this window has gone half.
        m_workspace->history().undoStack().disconnect(this);
        m_workspace->deleteLater();
        m_previewPage->deleteLater();
    }
    m_troubleBar->hide();
    m_saveCopy->hide();
    session->setAuthor(m_settings.author);
    const QString path = session->path();
    m_workspace = new Workspace(std::move(session), m_settings, m_aid);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    makePreview();
    setWindowTitle(tr("%1 – ITA report").arg(visibleText(QFileInfo(path).completeBaseName())));
    if (!path.startsWith(m_sampleFolder.path())) {
        m_settings.noteOpened(path);
        m_settings.save();
    }
    connectView();
    updateActions();
}

void MainWindow::connectView()
{
    QList<QAction *> onSections = m_sectionMenu->actions();
    onSections.removeOne(m_commentsMenu->menuAction());
    m_workspace->offerOnSections(onSections);
    Session &session = m_workspace->session();
    EditHistory &history = m_workspace->history();
    connect(&session, &Session::saved, this, &MainWindow::showSaved);
    connect(&session, &Session::personChanged, this, &MainWindow::showPerson);
    connect(&history, &EditHistory::failed, this, &MainWindow::showEditError);
    connect(m_workspace, &Workspace::readinessChanged, this, &MainWindow::showReadiness);
    connect(m_workspace, &Workspace::readinessChanged, this, &MainWindow::showLocks);
    connect(&session, &Session::changed, this, &MainWindow::showLocks);
    showReadiness();
    showLocks();
    connect(m_workspace, &Workspace::openCommentsChanged, this, &MainWindow::showOpenComments);
    showOpenComments(m_workspace->openComments());
    connect(m_workspace, &Workspace::stateWanted, this, &MainWindow::showState);
    connect(&history.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    m_savedLabel->setText(session.isReadOnly() ? tr("Read only") : tr("Everything is saved"));
    connect(&history, &EditHistory::unsavedChanged, this, &MainWindow::showUnsaved);
    showReadOnly(session);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace)
        m_workspace->commit();
    event->setAccepted(!m_workspace || mayLeave());
}

// ---- editing -----------------------------------------------------------------------------------

void MainWindow::undo()
{
    m_workspace->commit();
    m_workspace->history().undo();
}

void MainWindow::redo()
{
    m_workspace->commit();
    m_workspace->history().redo();
}

void MainWindow::nextUnfinished()
{
    m_workspace->goToUnfinished(1);
}

void MainWindow::previousUnfinished()
{
    m_workspace->goToUnfinished(-1);
}

void MainWindow::nextPane()
{
    m_workspace->focusNextPane();
}

void MainWindow::find()
{
    m_workspace->find(false);
}

void MainWindow::replace()
{
    m_workspace->find(true);
}

void MainWindow::findNext()
{
    m_workspace->findNext(1);
}

void MainWindow::findPrevious()
{
    m_workspace->findNext(-1);
}

// ---- paper -------------------------------------------------------------------------------------

QString MainWindow::nameOf(const Place &place) const
{
    const Tree &tree = m_workspace->history().tree();
    return tree.contains(place.row) ? placeName(tree, place.row, place.field) : QString();
}

void MainWindow::print()
{
    m_workspace->commit();
    const auto &pages = m_previewPage->shown();
    if (!pages)
        return;
    const Outcome printed = printReport(*pages, shownPages().currentPage(), this);
    if (!printed)
        showError(printed.error());
}

void MainWindow::exportPdf()
{
    m_workspace->commit();
    cautionUnfinished();
    if (const auto &pages = m_previewPage->shown())
        savePages(*pages, m_previewPage->showsOther() ? tr(" (other state)") : QString());
}

void MainWindow::savePages(const PrintedReport &pages, const QString &suffix)
{
    const QString file = m_workspace->session().path();
    const int year = m_workspace->session().tree().get<Report>(m_workspace->report()).fiscalYear;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
        besideFile(file, pdfName(file, year, suffix)), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const Outcome saved = savePdf(
        pages, withSuffix(path, u".pdf"_s), [this](const Place &place) { return nameOf(place); },
        this);
    if (saved)
        statusBar()->showMessage(tr("Saved %1").arg(path), 10'000);
    else
        showError(saved.error());
}

// ---- what the window says ----------------------------------------------------------------------

void MainWindow::showSettings()
{
    const auto changed = editSettings(m_settings, this);
    if (!changed)
        return;
    m_settings = *changed;
    m_settings.save();
    m_aid.setOptions(m_settings.writing);
    m_thaiDigits->setChecked(m_settings.writing.thaiDigits);
    m_checkSpelling->setChecked(m_settings.writing.spellCheck);
    setThaiDigitsOnScreen(m_settings.page.digits == Digits::Thai);
    if (m_workspace) {
        m_workspace->setStyle(m_settings.page);
        m_workspace->session().setAuthor(m_settings.author);
    }
    Q_EMIT settingsChanged();
}

void MainWindow::editOfficeWords()
{
    if (const auto words = editWords(m_settings.words, this))
        keepWords(*words);
}

/// Marks of spelling follow at once.
void MainWindow::keepWords(const QStringList &words)
{
    m_settings.words = words;
    m_settings.save();
    m_spelling.setOfficeWords(words);
    m_aid.wordsChanged();
}

void MainWindow::switchWriting()
{
    m_settings.writing.thaiDigits = m_thaiDigits->isChecked();
    m_settings.writing.spellCheck = m_checkSpelling->isChecked();
    m_settings.save();
    m_aid.setOptions(m_settings.writing);
}

void MainWindow::showError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    if (error.code == Error::Code::Signed && m_workspace) {
        offerReopening(error);
        return;
    }
    m_troubleLabel->setTextFormat(Qt::PlainText);
    m_troubleLabel->setText(u"⚠ "_s + visibleText(error.message));
    m_troubleIsOfEdit = false;
    m_troubleBar->show();
}

/// Gone with the next edit that is stored.
void MainWindow::showEditError(const Error &error)
{
    showError(error);
    m_troubleIsOfEdit = true;
}

void MainWindow::showSaved(const QDateTime &time)
{
    const QString clock = time.toLocalTime().toString(u"HH:mm"_s);
    m_savedLabel->setText(tr("Saved %1").arg(onScreen(clock)));
    if (m_troubleIsOfEdit)
        m_troubleBar->hide();
}

void MainWindow::showReadiness()
{
    const Readiness &ready = m_workspace->readiness();
    const auto missing = int(ready.unfinished.size());
    m_readyLabel->setText(
        onScreen(tr("Ready %1 % · %n missing", nullptr, missing).arg(ready.percent())));
}

} // namespace ita
