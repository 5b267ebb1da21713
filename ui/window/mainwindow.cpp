// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/base/escapeinvisible.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "ui/backup/backupkeeper.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintlabel.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/inputs/wheelguard.h"
#include "ui/messages/donebar.h"
#include "ui/messages/messagelayer.h"
#include "ui/models/screendigits.h"
#include "ui/pages/splittersizes.h"
#include "ui/panels/draftsbar.h"
#include "ui/panels/placebar.h"
#include "ui/start/startpage.h"
#include "ui/window/actions/backupactions.h"
#include "ui/window/actions/editactions.h"
#include "ui/window/actions/fileactions.h"
#include "ui/window/actions/helpactions.h"
#include "ui/window/actions/linkactions.h"
#include "ui/window/actions/paperactions.h"
#include "ui/window/actions/printactions.h"
#include "ui/window/actions/sectionactions.h"
#include "ui/window/actions/signoffactions.h"
#include "ui/window/actions/viewactions.h"
#include "ui/window/actions/writingactions.h"
#include "ui/window/actions/yearactions.h"
#include "ui/window/centrestack.h"
#include "ui/window/filebar.h"
#include "ui/window/filewatch.h"
#include "ui/window/messagebars.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/sidepanels.h"
#include "ui/window/statusline.h"
#include "ui/window/workspace.h"
#include "ui/writing/committimer.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The path of the dropped file, if it is one that we open; else empty.
QString droppedFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "ita"_L1 || suffix == kReviewSuffix || suffix == "json"_L1 ? path : QString();
}

} // namespace

MainWindow::MainWindow(Settings &settings, const Storages &storages, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_storages(storages)
    , m_writing(new WritingActions(settings, *this))
    , m_keeper(new BackupKeeper(storages, systemClock(), this))
    , m_centre(new CentreStack(settings, m_writing->aid()))
    , m_files(new FileActions(
          *m_centre, settings, storages, [this] { return mayLeaveAll(); }, this))
    , m_backups(new BackupActions(*m_centre, *m_keeper, this))
    , m_prints(new PrintActions(*m_centre, settings, this))
    , m_edits(new EditActions(*m_centre, this))
    , m_views(new ViewActions(*m_centre, this))
    , m_sections(new SectionActions(*m_centre, this))
    , m_links(new LinkActions(*m_centre, this))
    , m_papers(new PaperActions(*m_centre, this))
    , m_signOffs(new SignOffActions(*m_centre, this))
    , m_years(new YearActions(*m_centre, settings, this))
    , m_help(new HelpActions(*this))
    , m_readOnlyBar(new ReadOnlyBar)
    , m_fileBar(new FileBar)
    , m_draftsBar(new DraftsBar)
    , m_placeBar(new PlaceBar)
    , m_stateBar(new StateBar)
    , m_troubleBar(new TroubleBar)
    , m_doneBar(new DoneBar)
    , m_statusLine(new StatusLine)
{
    QCoreApplication::instance()->installEventFilter(new PlainTextGuard(this));
    QCoreApplication::instance()->installEventFilter(new WheelGuard(this));
    QCoreApplication::instance()->installEventFilter(new HelpKey(this));
    showHints(settings.hints);
    setThaiDigitsOnScreen(settings.page.digits == Digits::Thai);
    m_keeper->setPlaces(settings.backups);
    makeCentre();
    makeMenus();
    makeToolBar();
    setStatusBar(m_statusLine);
    joinBars();
    joinActions();
    connect(m_centre, &CentreStack::opened, this, &MainWindow::followFile);
    setAcceptDrops(true);
    setWindowTitle(tr("ITA report"));
    setKeptSizes(settings.splitters);
    if (!restoreGeometry(settings.windowGeometry))
        resize(QSize(1280, 720).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    // The session must release its lock before a copy of the sample is removed.
    m_centre->closeFile();
}

// ---- the parts ---------------------------------------------------------------------------------

void MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_centre);
    new MessageLayer(*centre,
        { m_readOnlyBar, m_fileBar, m_draftsBar, m_placeBar, m_stateBar, m_troubleBar, m_doneBar });
    setCentralWidget(centre);
}

void MainWindow::joinBars()
{
    connect(m_draftsBar, &DraftsBar::placeWanted, this,
        [this](const Place &place) { m_centre->workspace()->goTo(place); });
    connect(m_readOnlyBar, &ReadOnlyBar::retryWanted, m_files, &FileActions::tryForWriting);
    connect(m_readOnlyBar, &ReadOnlyBar::breakLockWanted, m_files, &FileActions::breakLock);
    connect(m_files, &FileActions::stillReadOnly, m_readOnlyBar, &ReadOnlyBar::showReason);
    connect(m_fileBar, &FileBar::saveCopyWanted, m_files, &FileActions::saveCopy);
    connect(m_fileBar, &FileBar::takeOthersWanted, m_files, &FileActions::takeOthers);
    connect(m_fileBar, &FileBar::putBackWanted, m_files, &FileActions::putBack);
    connect(m_placeBar, &PlaceBar::versionWanted, m_backups, &BackupActions::compareWith);
    connect(m_placeBar, &PlaceBar::quietWanted, this, [this](const QString &folder) {
        m_settings.quietFolders.append(folder);
        m_settings.save();
    });
    connect(m_stateBar, &StateBar::reopenWanted, m_signOffs, &SignOffActions::reopenReport);
    connect(m_troubleBar, &TroubleBar::saveCopyWanted, m_files, &FileActions::saveCopy);
    connect(m_troubleBar, &TroubleBar::reopenWanted, this, [this] {
        if (m_signOffs->reopenForPlace())
            m_troubleBar->hide();
    });
    connect(m_prints, &PrintActions::cautioned, m_troubleBar, &TroubleBar::showCaution);
    // What it offers is about the step before.
    connect(m_centre, &CentreStack::changed, m_doneBar, [this] { m_doneBar->withdraw(); });
    connect(m_statusLine, &StatusLine::commentsWanted, m_edits, &EditActions::showComments);
    connect(m_statusLine, &StatusLine::backupsWanted, m_backups, &BackupActions::showBackups);
    connect(m_keeper, &BackupKeeper::finished, m_statusLine, &StatusLine::showBackup);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_files->fillMenu(*file);
    m_backups->fillMenu(*file);
    file->addSeparator();
    m_prints->fillMenu(*file);
    file->addSeparator();
    file->addAction(themedIcon(u"settings"_s), tr("S&ettings…"), QKeySequence::Preferences, this,
        &MainWindow::showSettings);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &MainWindow::close);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_edits->fillMenu(*edit);
    edit->addSeparator();
    m_writing->fillMenu(*edit);
    m_views->fillMenu(*menuBar()->addMenu(tr("&View")));
    QMenu *report = menuBar()->addMenu(tr("&Report"));
    m_papers->fillMenu(*report->addMenu(themedIcon(u"report"_s), tr("Pap&ers")));
    m_sections->fillMenu(*report);
    m_links->fillMenu(*report);
    m_prints->fillCommentsMenu(*report->addMenu(themedIcon(u"comment"_s), tr("&Comments")));
    m_years->fillMenu(*report);
    m_signOffs->fillMenu(*menuBar()->addMenu(tr("&Sign-off")));
    m_help->fillMenu(*menuBar()->addMenu(tr("&Help")));
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // of actions that are no LowPriority
    const QList<WindowActions *> shown { m_edits, m_views };
    for (const WindowActions *group : shown)
        bar->addActions(group->withIcons());
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    QList<QAction *> prints = m_prints->withIcons();
    prints.removeOne(m_prints->pdfAction());
    bar->addActions(prints);
    bar->addWidget(m_prints->makePdfButton());
    bar->addWidget(m_signOffs->makePersonButton());
}

void MainWindow::joinActions()
{
    const QList<WindowActions *> all { m_files, m_backups, m_prints, m_edits, m_views, m_sections,
        m_papers, m_links, m_signOffs, m_years };
    for (WindowActions *group : all) {
        connect(group, &WindowActions::failed, m_troubleBar, &TroubleBar::showError);
        connect(group, &WindowActions::said, m_statusLine, &QStatusBar::showMessage);
        connect(group, &WindowActions::done, m_doneBar, &DoneBar::tell);
        group->refresh();
    }
}

QWidget *MainWindow::makeStartPage()
{
    auto *page = new StartPage(m_storages);
    page->setRecentFiles(m_settings.recentFiles);
    connect(page, &StartPage::newWanted, m_files, &FileActions::newOffice);
    connect(page, &StartPage::openWanted, m_files, &FileActions::open);
    connect(page, &StartPage::sampleWanted, m_files, &FileActions::openSample);
    connect(page, &StartPage::fileWanted, m_files, &FileActions::openFile);
    connect(page, &StartPage::guideWanted, this, [this] { showHelp(*this, u"first-hour"_s); });
    return page;
}

// ---- the open file -----------------------------------------------------------------------------

void MainWindow::openSession(std::unique_ptr<Session> session)
{
    m_files->openSession(std::move(session));
}

void MainWindow::openFile(const QString &path)
{
    m_files->openFile(path);
}

void MainWindow::openSample()
{
    m_files->openSample();
}

Workspace *MainWindow::workspace() const
{
    return m_centre->workspace();
}

PreviewPage *MainWindow::previewPage() const
{
    return m_centre->previewPage();
}

void MainWindow::followFile()
{
    Workspace &workspace = *m_centre->workspace();
    const Session &session = workspace.session();
    const QString name = QFileInfo(session.path()).completeBaseName();
    setWindowTitle(asWindowTitle(tr("%1 – ITA report").arg(visibleText(name))));
    m_readOnlyBar->showFor(session);
    m_fileBar->follow(workspace);
    m_draftsBar->follow(workspace.history());
    m_placeBar->showFor(session, m_settings.quietFolders);
    m_stateBar->follow(workspace);
    m_troubleBar->follow(workspace);
    m_statusLine->follow(workspace);
    workspace.panels().restore(m_settings.panels);
    if (m_files->isSample())
        return;
    m_keeper->follow(workspace.session());
    workspace.goTo(m_settings.lastPlace(session.path()));
}

/// Size and place of the window, of its panels and of the parts of pages, and where somebody was.
void MainWindow::keepLayout()
{
    m_settings.windowGeometry = saveGeometry();
    m_settings.splitters = keptSizes();
    if (Workspace *open = m_centre->workspace()) {
        m_settings.panels = open->panels().keep();
        if (!m_files->isSample())
            m_settings.notePlace(open->session().path(), open->place());
    }
    m_settings.save();
}

bool MainWindow::mayLeaveAll()
{
    if (m_centre->workspace() && !(mayLeave() && m_files->mayLeaveSample()))
        return false;
    keepLayout();
    return true;
}

/// Stores what is not stored yet; asks only when that fails and text would be lost.
bool MainWindow::mayLeave()
{
    Workspace &open = *m_centre->workspace();
    const bool isCommentKept = open.keepComment();
    const bool isStored = open.history().storeUnsaved() && isCommentKept;
    open.fileWatch().check();
    if (isStored && !open.fileWatch().trouble())
        return true;
    const int unsaved = int(open.history().unsavedCount()) + (isCommentKept ? 0 : 1);
    PlainMessage box(QMessageBox::Warning, tr("Not saved"), whatWouldBeLost(unsaved),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.button(QMessageBox::Save)->setText(tr("Save a copy as…"));
    box.setDefaultButton(QMessageBox::Cancel);
    const int answer = box.exec();
    if (answer == QMessageBox::Save)
        return m_files->saveCopy();
    if (answer != QMessageBox::Discard)
        return false;
    open.discardTyped();
    return true;
}

QString MainWindow::whatWouldBeLost(int unsaved) const
{
    const auto &trouble = m_centre->workspace()->fileWatch().trouble();
    const QString reason = trouble ? visibleText(trouble->message) : m_troubleBar->text();
    if (unsaved == 0)
        return tr("What you worked on here is not in its file any more and would be lost:\n%1")
            .arg(reason);
    return onScreen(tr("What you typed in %n field(s) could not be saved and would be lost:\n%1",
                        nullptr, unsaved))
        .arg(reason);
}

void MainWindow::storeBeforeEnd()
{
    m_isEnding = true;
    CommitTimer::flushAll();
    if (Workspace *open = m_centre->workspace())
        (void)open->history().storeUnsaved();
    keepLayout();
}

void MainWindow::showSettings()
{
    const auto changed = editSettings(m_settings, this);
    if (!changed)
        return;
    m_settings = *changed;
    m_settings.save();
    m_writing->takeSettings();
    m_keeper->setPlaces(m_settings.backups);
    setThaiDigitsOnScreen(m_settings.page.digits == Digits::Thai);
    showHints(m_settings.hints);
    if (Workspace *open = m_centre->workspace()) {
        open->setStyle(m_settings.page);
        open->session().setAuthor(m_settings.author);
    }
    Q_EMIT settingsChanged();
}

// ---- events ------------------------------------------------------------------------------------

/// Makes the start page here, so that a window that opens a file at once needs none.
void MainWindow::showEvent(QShowEvent *event)
{
    if (m_centre->count() == 0)
        m_centre->addWidget(makeStartPage());
    QMainWindow::showEvent(event);
}

/// The end of the session was called off by another program, and the person is back.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_isEnding = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isEnding) {
        storeBeforeEnd();
        return event->accept();
    }
    if (m_centre->workspace())
        m_centre->workspace()->commit();
    event->setAccepted(mayLeaveAll());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files->openOrImport(droppedFile(event->mimeData()));
}

} // namespace ita
