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

/// The centre of the window. It shows the start page that the window adds, then the workspace of
/// the open file or the full preview of its pages. The groups of actions ask it for the open file.
class CentreStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// Both outlive the open file; see closeFile().
    CentreStack(const Settings &settings, WritingAid &aid, QWidget *parent = nullptr);
    ~CentreStack() override;

    /// Null while no file is open.
    Workspace *workspace() const { return m_workspace; }
    PreviewPage *previewPage() const { return m_previewPage; }

    /// Replaces the open file, if any, by this one. Values of the old file that are not stored are
    /// lost.
    void openSession(std::unique_ptr<Session> session);
    /// Closes the open file and releases its lock at once.
    void closeFile();

    bool isPreviewing() const;
    /// The view of the full preview while it is in front, else of the preview panel. Needs an open
    /// file.
    PageView &shownPages() const;
    /// What that view says of why the pages cannot be printed; empty when it says nothing or cannot
    /// be seen.
    QString shownTrouble() const;
    /// Switches between the full preview and the workspace.
    void togglePreview();
    /// Shows the workspace, if the full preview is in front.
    void leavePreview();
    /// Shows other pages, such as an earlier state, in the full preview with this title.
    void showOther(const PrintedReport &pages, const QString &title);

Q_SIGNALS:
    /// Another file has been opened.
    void opened();
    /// Actions may need to be enabled or disabled: after opened() and after each undo step.
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
