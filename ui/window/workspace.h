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
class FileWatch;
class FindPanel;
class HistoryPage;
class HistoryPanel;
class LivePreview;
class OverviewPage;
class Page;
class SectionPane;
class Session;
class SignOffPage;
class SidePanels;
class UnfinishedPanel;
class WritingAid;
struct Hit;

/// One open office file: the list of sections on the left, the page of the selected section in the
/// centre, and docks for preview, unfinished fields, comments, history and find.
class Workspace : public QMainWindow
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Session> session, const Settings &settings, WritingAid &aid,
        QWidget *parent = nullptr);
    ~Workspace() override;

    Session &session() const { return *m_session; }
    EditHistory &history() { return m_history; }
    FileWatch &fileWatch() const { return *m_fileWatch; }
    LivePreview &preview() const { return *m_preview; }
    RowId report() const { return m_report; }
    /// The paper of the report that is shown and printed; the report itself for its first.
    RowId paper() const { return m_paper; }
    /// The section selected on the left; 0 for other pages, such as the overview.
    RowId currentSection() const;
    void setStyle(const PageStyle &style);
    /// How complete the report is; computed again shortly after the last edit.
    const Readiness &readiness() const { return m_readiness; }

    /// Opens the page of the field and gives the field the focus.
    void goTo(const Place &place);
    /// Lists the OIT items of that unit.
    void showUnit(const QString &unit);
    /// Goes to the next unfinished row after the current place, or to the previous one for a
    /// negative direction. Wraps around at the end.
    void goToUnfinished(int direction);
    /// Confirms what the row at hand and the rows below it have from last year, and goes on to the
    /// next row that nobody has read yet.
    void confirmFromLastYear();
    /// Opens the sign-off page of the paper.
    void showSignOffs();
    /// Opens the page of a paper, where its title and its page numbers are set.
    void openPaper(RowId paper);
    /// The field that has the focus, or had it last.
    const Place &place() const { return m_place; }
    /// Stores what is typed but not stored yet.
    void commit();
    /// Stores a comment that is being written; false when that fails.
    bool keepComment();
    /// Forgets what could not be stored of fields and of a comment that is being written.
    void discardTyped();
    /// Opens the n-th section from the top, counted from 1, and gives its page the focus.
    void chooseSection(int number);
    void editSectionTitle();
    /// Sets the actions of the context menu of the sections.
    void offerOnSections(const QList<QAction *> &actions);
    /// Moves the focus from pane to pane: list of sections, page, visible panels, and again.
    void focusNextPane();
    /// Opens a panel or brings it to the front, and gives it the focus. `name` is the dock's object
    /// name.
    void showPanel(const QString &name);
    SidePanels &panels() { return *m_panels; }
    /// Opens find and replace.
    void find(bool replacing);
    /// Opens the comments panel to write a comment on the field.
    void commentOn(const Place &place);
    /// As commentOn(), for the current field, else the section, else the report.
    void commentHere();
    /// Opens the comments panel and gives it the focus.
    void showComments();
    int openComments() const;
    /// Opens the page with the history of the whole file.
    void showHistory();
    /// Opens the next hit of the search, or the previous one for a negative direction.
    void findNext(int direction);

Q_SIGNALS:
    void readinessChanged();
    void sectionChanged();
    /// Another paper is shown.
    void paperChanged();
    void openCommentsChanged(int count);
    /// The user asks for the report as it was after this journal entry; `name` is the title.
    void stateWanted(qint64 seq, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSectionPane();
    void makeDocks(const Settings &settings);
    QWidget *makeComments();
    QWidget *makeFind();
    void openHit(const Hit &hit);
    void showReport(RowId report);
    void showPaper(RowId paper);
    void updateReadiness();
    void showProgress();
    void bringToOneForm();
    HistoryPage &historyPage();
    void showSection(RowId section);
    Page *pageOf(RowId section);
    void dropPages();
    void notePlace(const Place &place);
    void markPage();

    std::unique_ptr<Session> m_session;
    EditHistory m_history;
    FileWatch *m_fileWatch;
    WritingAid &m_aid;
    RowId m_report;
    RowId m_paper;
    QHash<RowId, Page *> m_pages;
    Place m_place;
    Readiness m_readiness;
    QList<Check> m_checks; ///< run after each edit
    QTimer m_readinessTimer;

    SidePanels *m_panels;
    SectionPane *m_sections;
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    SignOffPage *m_signOffs;
    HistoryPage *m_historyPage = nullptr; ///< made when it is first opened
    LivePreview *m_preview;
    CommentsPanel *m_comments;
    FindPanel *m_find;
    HistoryPanel *m_historyPanel;
    UnfinishedPanel *m_unfinished;
};

} // namespace ita
