// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace ita {

class Workspace;

/// The foot of the window: what is saved, how far the report is, and how many comments are open.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Keeps to what stands in that file, until the next call.
    void follow(Workspace &workspace);

Q_SIGNALS:
    /// The person wants to see the comments.
    void commentsWanted();

private:
    void showSaved(const QDateTime &time);
    void showUnsaved(qsizetype count);
    void showReadiness();
    void showOpenComments(int count);

    Workspace *m_workspace = nullptr;
    QLabel *m_saved;
    QLabel *m_ready;
    QPushButton *m_comments;
};

} // namespace ita
