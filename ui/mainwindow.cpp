// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/visibletext.h"
#include "core/domain/placename.h"
#include "core/interchange/builtin.h"
#include "core/interchange/reader.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "ui/commands/editor.h"
#include "ui/dialogs/newofficewizard.h"
#include "ui/dialogs/printreport.h"
#include "ui/dialogs/reviewdialogs.h"
#include "ui/dialogs/savepdf.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/wordsdialog.h"
#include "ui/models/screendigits.h"
#include "ui/pages/editorview.h"
#include "ui/pages/livepreview.h"
#include "ui/pages/pageview.h"
#include "ui/pages/previewpage.h"
#include "ui/pages/startpage.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The file dropped on the window, if it is one that we open.
QString droppedFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "ita"_L1 || suffix == kReviewSuffix || suffix == "json"_L1 ? path : QString();
}

/// Among the person's documents, under a name that every file system takes.
QString proposedPath(QString name)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder + u'/' + name.replace(unfit, u" "_s).trimmed() + u".ita"_s;
}

} // namespace

QString MainWindow::withSuffix(const QString &path, const QString &suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
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
    auto *page = new StartPage;
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
    delete m_editorView;
}

// ---- files -------------------------------------------------------------------------------------

void MainWindow::openSession(std::unique_ptr<Session> session)
{
    if (m_editorView) {
        m_editorView->commit();
        if (!mayLeave())
            return;
    }
    showSession(std::move(session));
}

void MainWindow::showSession(std::unique_ptr<Session> session)
{
    if (m_editorView) {
        // Its undo steps go with it, maybe when this window has gone half.
        m_editorView->editor().undoStack().disconnect(this);
        m_editorView->deleteLater();
        m_previewPage->deleteLater();
    }
    m_troubleBar->hide();
    m_saveCopy->hide();
    session->setAuthor(m_settings.author);
    const QString path = session->path();
    m_editorView = new EditorView(std::move(session), m_settings, m_aid);
    m_stack->addWidget(m_editorView);
    m_stack->setCurrentWidget(m_editorView);
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
    m_editorView->offerOnSections(onSections);
    Session &session = m_editorView->session();
    Editor &editor = m_editorView->editor();
    connect(&session, &Session::saved, this, &MainWindow::showSaved);
    connect(&session, &Session::personChanged, this, &MainWindow::showPerson);
    connect(&editor, &Editor::failed, this, &MainWindow::showEditError);
    connect(m_editorView, &EditorView::readinessChanged, this, &MainWindow::showReadiness);
    connect(m_editorView, &EditorView::readinessChanged, this, &MainWindow::showLocks);
    connect(&session, &Session::changed, this, &MainWindow::showLocks);
    m_editorView->updateReadiness();
    connect(m_editorView, &EditorView::openCommentsChanged, this, &MainWindow::showOpenComments);
    showOpenComments(m_editorView->openComments());
    connect(m_editorView, &EditorView::stateWanted, this, &MainWindow::showState);
    connect(&editor.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    m_savedLabel->setText(session.isReadOnly() ? tr("Read only") : tr("Everything is saved"));
    connect(&editor, &Editor::unsavedChanged, this, &MainWindow::showUnsaved);
    showReadOnly(session);
}

void MainWindow::openFile(const QString &path)
{
    // It would find the lock that we hold ourselves.
    const bool isOurs = m_editorView && !m_editorView->session().isReadOnly()
        && QFileInfo(path) == QFileInfo(m_editorView->session().path());
    if (isOurs)
        return;
    if (mergesInto(path)) {
        m_editorView->commit();
        askToMergeCopy(m_editorView->editor(), path, this);
        return;
    }
    auto session = Session::open(path, Access::Write, { m_settings.author });
    if (session)
        openSession(std::move(session).value());
    else
        showError(session.error());
}

void MainWindow::openSample()
{
    auto office = sampleOffice();
    if (!office) {
        showError(office.error());
        return;
    }
    // A folder each: the copy that is open now holds its own lock.
    const QString folder = m_sampleFolder.filePath(QString::number(++m_samples));
    QDir().mkpath(folder);
    auto session = Session::create(folder + u"/sample.ita"_s, Overwrite::Yes,
        std::move(office).value(), tr("Sample"), { m_settings.author });
    if (session)
        openSession(std::move(session).value());
    else
        showError(session.error());
}

void MainWindow::newOffice()
{
    askNewOffice(
        [this](Branch office, QWidget *wizard) { return keepNewOffice(std::move(office), wizard); },
        this);
}

Outcome MainWindow::keepNewOffice(Branch office, QWidget *wizard)
{
    const QString path
        = QFileDialog::getSaveFileName(wizard, tr("Where is the office's file to be kept?"),
            proposedPath(std::get<Office>(office.value).name), tr("Office files (*.ita)"));
    if (path.isEmpty())
        return Error { Error::Code::Cancelled, {}, {} };
    // The file dialog has asked before overwriting.
    auto session = Session::create(withSuffix(path, u".ita"_s), Overwrite::Yes, std::move(office),
        tr("New office"), { m_settings.author });
    if (!session)
        return session.error();
    openSession(std::move(session).value());
    return ok();
}

/// The file as it is now, with its history, for a stick or a mail; work goes on in the file.
void MainWindow::copyFile()
{
    m_editorView->commit();
    const QFileInfo file(m_editorView->session().path());
    const QString name = QFileDialog::getSaveFileName(this, tr("Save a copy as"),
        file.path() + u'/' + tr("%1 (copy)").arg(file.completeBaseName()) + u".ita"_s,
        tr("Office files (*.ita)"));
    if (name.isEmpty())
        return;
    const QString path = withSuffix(name, u".ita"_s);
    const Outcome copied = m_editorView->session().file().copyTo(path, Overwrite::Yes);
    if (!copied)
        return showError(copied.error());
    statusBar()->showMessage(tr("The copy is written: %1").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::open()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), {},
        tr("Office files, review copies and interchange documents (*.ita *.itareview "
           "*.json)"));
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        importDocument(path);
    else if (!path.isEmpty())
        openFile(path);
}

void MainWindow::importDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showError({ Error::Code::Storage,
            tr("%1 could not be read: %2").arg(path, file.errorString()), {} });
        return;
    }
    auto office = readDocument(file.readAll());
    if (!office) {
        showError({ office.error().code, path + u": "_s + office.error().message, {} });
        return;
    }
    const QString target
        = QFileDialog::getSaveFileName(this, tr("Where is the office's file to be kept?"),
            QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".ita"_s,
            tr("Office files (*.ita)"));
    if (target.isEmpty())
        return;
    auto session
        = Session::create(withSuffix(target, u".ita"_s), Overwrite::Yes, std::move(office).value(),
            tr("Import of %1").arg(QFileInfo(path).fileName()), { m_settings.author });
    if (session)
        openSession(std::move(session).value());
    else
        showError(session.error());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_editorView)
        m_editorView->commit();
    event->setAccepted(!m_editorView || mayLeave());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        importDocument(path);
    else
        openFile(path);
}

// ---- editing -----------------------------------------------------------------------------------

void MainWindow::undo()
{
    m_editorView->commit();
    m_editorView->editor().undo();
}

void MainWindow::redo()
{
    m_editorView->commit();
    m_editorView->editor().redo();
}

void MainWindow::nextUnfinished()
{
    m_editorView->goToUnfinished(1);
}

void MainWindow::previousUnfinished()
{
    m_editorView->goToUnfinished(-1);
}

void MainWindow::nextPane()
{
    m_editorView->focusNextPane();
}

void MainWindow::find()
{
    m_editorView->find(false);
}

void MainWindow::replace()
{
    m_editorView->find(true);
}

void MainWindow::findNext()
{
    m_editorView->findNext(1);
}

void MainWindow::findPrevious()
{
    m_editorView->findNext(-1);
}

// ---- paper -------------------------------------------------------------------------------------

QString MainWindow::nameOf(const Source &source) const
{
    const Tree &tree = m_editorView->editor().tree();
    return tree.contains(source.row) ? placeName(tree, source.row, source.field) : QString();
}

void MainWindow::print()
{
    m_editorView->commit();
    const auto &pages = m_previewPage->shown();
    if (!pages)
        return;
    const Outcome printed = printReport(*pages, shownPages().currentPage(), this);
    if (!printed)
        showError(printed.error());
}

void MainWindow::exportPdf()
{
    m_editorView->commit();
    cautionUnfinished();
    if (const auto &pages = m_previewPage->shown())
        savePages(*pages, m_previewPage->showsOther() ? tr(" (other state)") : QString());
}

void MainWindow::savePages(const PrintedReport &pages, const QString &suffix)
{
    const QFileInfo file(m_editorView->session().path());
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
        file.path() + u'/' + file.completeBaseName() + suffix + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const Outcome saved = savePdf(
        pages, withSuffix(path, u".pdf"_s), [this](const Source &source) { return nameOf(source); },
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
    if (m_editorView) {
        m_editorView->setStyle(m_settings.page);
        m_editorView->session().setAuthor(m_settings.author);
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
    if (error.code == Error::Code::Signed && m_editorView) {
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

void MainWindow::showReadiness(int percent, int missing)
{
    m_readyLabel->setText(onScreen(tr("Ready %1 % · %n missing", nullptr, missing).arg(percent)));
}

} // namespace ita
