// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

#include <QPointer>
#include <QStackedWidget>

#include <memory>

namespace ita {

class PageView;
class PreviewPage;
class Session;
class Workspace;
class WritingAid;
struct Settings;

/// The middle of the window. Before a file is open it shows what the window has put there; then the
/// workspace on the file, or the full preview of its pages. The groups of actions learn from it
/// what is open.
class CentreStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// Both outlive the file that is open; see closeFile().
    CentreStack(const Settings &settings, WritingAid &aid, QWidget *parent = nullptr);
    ~CentreStack() override;

    /// Null while no file is open.
    Workspace *workspace() const { return m_workspace; }
    PreviewPage *previewPage() const { return m_previewPage; }

    /// Puts this file in the place of the one that is open, if any. What of that one is not stored
    /// is lost.
    void openSession(std::unique_ptr<Session> session);
    /// Gives the file's lock back at once.
    void closeFile();

    bool isPreviewing() const;
    /// The pages that are looked at: the full preview's while it is in front. Needs an open file.
    PageView &shownPages() const;
    /// Fills the window with the printed pages, or goes back to the workspace.
    void togglePreview();
    /// Anything that is done in the workspace shows the workspace.
    void leavePreview();
    /// Fills the window with pages of something else, such as an earlier state, under that title.
    void showOther(const PrintedReport &pages, const QString &title);

Q_SIGNALS:
    /// Another file is open now.
    void opened();
    /// What can be done may be different now: after `opened`, and after each step of undo.
    void changed();

private:
    void makePreview();

    const Settings &m_settings;
    WritingAid &m_aid;
    Workspace *m_workspace = nullptr;
    PreviewPage *m_previewPage = nullptr;
    QPointer<QWidget> m_focusBeforePreview;
};

} // namespace ita
