// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"
#include "core/base/result.h"
#include "core/base/spelling.h"
#include "core/report/document.h"
#include "ui/window/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ita {

class Workspace;
class PageView;
class PreviewPage;
class PrintedReport;
class Session;
class Storages;
class Tree;
struct ReviewCopy;

/// The program's window: the start page, or the history on one office file.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` are kept up to date; they and `storages` outlive the window.
    MainWindow(Settings &settings, const Storages &storages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Leaves the file that is open, if any, for this one.
    void openSession(std::unique_ptr<Session> session);
    /// Opens an office file for writing, or for reading when it is locked.
    void openFile(const QString &path);
    /// A fresh copy of the sample, in a place that goes with the program's end.
    void openSample();
    Workspace *workspace() const { return m_workspace; }
    PreviewPage *previewPage() const { return m_previewPage; }

Q_SIGNALS:
    /// Settings have changed that concern the whole program.
    void settingsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void addTextEdit(
        QMenu *menu, const QString &text, QKeySequence::StandardKey key, const char *slot);
    void makeWritingActions(QMenu *menu);
    void makeViewMenu();
    void makePanelsMenu(QMenu *menu);
    void makeReportMenu();
    void makeSignOffMenu();
    void makeHelpMenu();
    QToolButton *makePersonButton();
    void fillPersonMenu();
    QString personName(const QString &key) const;
    void showPerson();
    void makeToolBar();
    void updateActions();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys,
        void (MainWindow::*slot)(), const QString &icon = {});
    /// The same for what needs an open file.
    QAction *addForFile(QMenu *menu, const QString &text, const QKeySequence &keys,
        void (MainWindow::*slot)(), const QString &icon = {});
    void connectView();
    void makePreview();
    /// The pages that are looked at: the full preview's while it is in front.
    PageView &shownPages() const;
    bool isPreviewing() const;
    /// Fills the window with the printed pages, or goes back to the history.
    void togglePreview();
    /// Anything that is done in the history shows the history.
    void leavePreview();
    std::optional<RowId> sectionOrHint();
    void addSectionOf(RowKind kind);
    void shiftSection(int by);
    QString nameOf(const Place &place) const;
    QString askWhereToCopy();
    static QString withSuffix(const QString &path, const QString &suffix);

    void showSession(std::unique_ptr<Session> session);
    void newOffice();
    Outcome keepNewOffice(Subtree office, QWidget *wizard);
    void open();
    void copyFile();
    void importDocument(const QString &path);
    void undo();
    void redo();
    void print();
    void exportPdf();
    void showSettings();
    void editOfficeWords();
    void keepWords(const QStringList &words);
    /// How text is typed, as the menu says it now; the settings dialog shows the same.
    void switchWriting();
    void showShortcuts();
    void showAbout();
    void nextUnfinished();
    void previousUnfinished();
    void nextPane();
    void beginYear();
    void find();
    void replace();
    void showHistory();
    /// The report after that entry of the journal, as pages under that name.
    void showState(qint64 seq, const QString &name);
    void showOther(const PrintedReport &pages, const QString &title);
    void comment();
    void showComments();
    void showOpenComments(int count);
    /// The comments as pages of their own; none when they cannot be set.
    std::optional<PrintedReport> commentPages();
    void previewComments();
    void printComments();
    void exportComments();
    void savePages(const PrintedReport &pages, const QString &suffix);
    void findNext();
    void findPrevious();
    void renameSection();
    void setUpSection();
    void hideSection();
    void removeSection();
    void useThaiDigits();
    void useArabicDigits();
    void convertSection(DigitStyle style);
    void moveSectionUp();
    void moveSectionDown();
    void showSignOffs();
    void reopenReport();
    void reopenForPlace();
    void sendCopy();
    void mergeCopy();
    bool mergesInto(const QString &path) const;
    void checkPaper();
    void verifyFile();

    QWidget *makeStartPage();
    QWidget *makeReadOnlyBar();
    QWidget *makeTroubleBar();
    QWidget *makeStateBar();
    void showLocks();
    QString aboutCopy(const Tree &tree, const ReviewCopy &copy) const;
    void showReadOnly(const Session &session);
    void tryForWriting();
    void showUnsaved(qsizetype count);
    bool mayLeave();
    void saveCopy();
    void showError(const Error &error);
    void cautionUnfinished();
    void showEditError(const Error &error);
    void offerReopening(const Error &error);
    void showSaved(const QDateTime &time);
    void showReadiness();

    Settings &m_settings;
    const Storages &m_storages;
    SpellChecker m_spelling;
    WritingAid m_aid;
    QTemporaryDir m_sampleFolder;
    int m_samples = 0; ///< opened so far
    QList<QAction *> m_fileActions; ///< need an open file
    QList<QAction *> m_notInCopies; ///< of them, those that review copies do not offer
    QList<QAction *> m_zoomActions; ///< of them, those for the pages
    QAction *m_newYear; ///< writes
    QAction *m_thaiDigits;
    QAction *m_checkSpelling;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_print;
    QAction *m_exportPdf;
    QAction *m_showPreview;
    QMenu *m_sectionMenu;
    QMenu *m_personMenu;
    QToolButton *m_personButton;
    QMenu *m_commentsMenu; ///< at the end of the report's, not for one section
    QStackedWidget *m_stack;
    Workspace *m_workspace = nullptr;
    PreviewPage *m_previewPage = nullptr;
    QPointer<QWidget> m_focusBeforePreview;
    QLabel *m_savedLabel;
    QLabel *m_readyLabel;
    QPushButton *m_commentsButton;
    QFrame *m_stateBar;
    QLabel *m_stateLabel;
    QPushButton *m_stateReopen;
    QWidget *m_troubleBar;
    QLabel *m_troubleLabel;
    bool m_troubleIsOfEdit = false;
    QPushButton *m_saveCopy;
    QWidget *m_readOnlyBar;
    QLabel *m_readOnlyLabel;
};

} // namespace ita
