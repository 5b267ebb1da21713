// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings.h"

#include <QMainWindow>

#include <memory>

namespace ita {

class BackupActions;
class BackupKeeper;
class CentreStack;
class DoneBar;
class DraftsBar;
class EditActions;
class FileActions;
class FileBar;
class HelpActions;
class LinkActions;
class PlaceBar;
class PaperActions;
class PreviewPage;
class PrintActions;
class ReadOnlyBar;
class SectionActions;
class Session;
class Storages;
class SignOffActions;
class StateBar;
class StatusLine;
class TroubleBar;
class ViewActions;
class WindowActions;
class Workspace;
class WritingActions;
class YearActions;

/// The program's window: the start page, or the workspace of one office file. It makes its parts
/// and connects their signals; the actions of the menus are in ui/window/actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Changes are written to `settings`. `settings` and `storages` outlive the window.
    MainWindow(Settings &settings, const Storages &storages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens this file instead of the open one, if any.
    void openSession(std::unique_ptr<Session> session);
    /// Opens an office file for writing, or for reading when it is locked.
    void openFile(const QString &path);
    /// Opens a new copy of the sample in a temporary folder.
    void openSample();
    /// Stores all that is typed, in dialogs too, and asks nothing, as the program may be ended from
    /// outside at any moment. Closing asks nothing either, until the window is used again.
    void storeBeforeEnd();
    /// Null while no file is open.
    Workspace *workspace() const;
    PreviewPage *previewPage() const;

Q_SIGNALS:
    /// The user has changed the settings.
    void settingsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void joinBars();
    void makeMenus();
    void joinActions();
    void makeToolBar();
    QWidget *makeStartPage();
    void followFile();
    void keepLayout();
    bool mayLeaveAll();
    void showSettings();
    bool mayLeave();
    QString whatWouldBeLost(int unsaved) const;

    Settings &m_settings;
    const Storages &m_storages;
    WritingActions *m_writing;
    BackupKeeper *m_keeper;
    CentreStack *m_centre;
    FileActions *m_files;
    BackupActions *m_backups;
    PrintActions *m_prints;
    EditActions *m_edits;
    ViewActions *m_views;
    SectionActions *m_sections;
    LinkActions *m_links;
    PaperActions *m_papers;
    SignOffActions *m_signOffs;
    YearActions *m_years;
    HelpActions *m_help;
    ReadOnlyBar *m_readOnlyBar;
    FileBar *m_fileBar;
    DraftsBar *m_draftsBar;
    PlaceBar *m_placeBar;
    StateBar *m_stateBar;
    TroubleBar *m_troubleBar;
    DoneBar *m_doneBar;
    StatusLine *m_statusLine;
    bool m_isEnding = false; ///< what could be stored is stored; nobody is there to be asked
};

} // namespace ita
