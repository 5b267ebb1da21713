// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/report/document.h"
#include "ui/commands/edithistory.h"
#include "ui/window/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace ita {

class CommentsPanel;
class FindPanel;
class HistoryPage;
class HistoryPanel;
class LivePreview;
class OverviewPage;
class Page;
class SectionPane;
class Session;
class SignOffPage;
class UnfinishedPanel;
class WritingAid;
struct Hit;

/// The history on one office file: its sections on the left, the page of the chosen one in the
/// middle, and docks with the printed pages, what is unfinished, and history.
class Workspace : public QMainWindow
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Session> session, const Settings &settings, WritingAid &aid,
        QWidget *parent = nullptr);
    ~Workspace() override;

    Session &session() const { return *m_session; }
    EditHistory &history() { return m_history; }
    LivePreview &preview() const { return *m_preview; }
    RowId report() const { return m_report; }
    /// The section chosen on the left; 0 for the overview.
    RowId currentSection() const;
    void setStyle(const PageStyle &style);
    /// How far the report is; counted anew when typing rests.
    const Readiness &readiness() const { return m_readiness; }

    /// Opens the page of the field and gives it the keyboard.
    void goTo(const Place &place);
    /// Lists the OIT items of that unit.
    void showUnit(const QString &unit);
    /// The next thing that is unfinished after the current place, or before it; round the end.
    void goToUnfinished(int direction);
    /// Shows where the sign-off of the report stands.
    void showSignOffs();
    /// The field that has the keyboard, or had it last.
    const Place &place() const { return m_place; }
    /// Stores what has been typed and not yet been stored.
    void commit();
    /// Stores a comment that is being written; false when it could not be.
    bool keepComment();
    /// Opens the n-th section from the top, counted from 1, and gives its page the keyboard.
    void chooseSection(int number);
    void editSectionTitle();
    /// What a right click on a section offers.
    void offerOnSections(const QList<QAction *> &actions);
    /// The list of sections, the page, the panel in front, and round again.
    void focusNextPane();
    /// Brings a panel beside the page to the front, from behind others or from being closed, and
    /// gives it the keyboard. `name` is the dock's object name.
    void showPanel(const QString &name);
    /// Opens find and replace.
    void find(bool replacing);
    /// Shows the comments and asks for the words of one on the field.
    void commentOn(const Place &place);
    /// The same for where the person is now: the field, else the section, else the report.
    void commentHere();
    /// Brings the comments into view and gives them the keyboard.
    void showComments();
    int openComments() const;
    /// Opens the history of the whole file.
    void showHistory();
    /// The next thing found, or the one before.
    void findNext(int direction);

Q_SIGNALS:
    void readinessChanged();
    void sectionChanged();
    void openCommentsChanged(int count);
    /// The report as it was after this entry of the journal, which is called so.
    void stateWanted(qint64 seq, const QString &name);

private:
    void makeSectionPane();
    void makeDocks(const Settings &settings);
    void makeFindDock();
    QDockWidget *makeCommentsDock();
    void openHit(const Hit &hit);
    QDockWidget *addDock(const QString &title, const QString &name, QWidget *widget);
    void showReport(RowId report);
    void updateReadiness();
    HistoryPage &historyPage();
    void showSection(RowId section);
    Page *pageOf(RowId section);
    void dropPages();
    void notePlace(const Place &place);

    std::unique_ptr<Session> m_session;
    EditHistory m_history;
    WritingAid &m_aid;
    RowId m_report;
    QHash<RowId, Page *> m_pages;
    Place m_place;
    Readiness m_readiness;
    QList<Check> m_checks; ///< run after each edit
    QTimer m_readinessTimer;

    SectionPane *m_sections;
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    SignOffPage *m_signOffs;
    HistoryPage *m_historyPage = nullptr; ///< until it is opened
    LivePreview *m_preview;
    CommentsPanel *m_comments;
    FindPanel *m_find;
    HistoryPanel *m_historyPanel;
    UnfinishedPanel *m_unfinished;
};

} // namespace ita
