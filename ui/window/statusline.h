// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ita {

class Workspace;
struct BackupOutcome;

/// The status bar: when it was saved, how complete the report is, how many comments are open.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows the state of this file and follows its changes. Call it again for another file.
    void follow(Workspace &workspace);

    /// Says how the last backup went: nothing when it is good, once what is wrong, and that there
    /// is trouble for as long as there is.
    void showBackup(const BackupOutcome &outcome);

Q_SIGNALS:
    /// The person wants to see the backups.
    void backupsWanted();
    /// The user asks to see the comments.
    void commentsWanted();

private:
    void showSaved(const QDateTime &time);
    void showSaving();
    QString savingText() const;
    QString unsavedText() const;
    void showReadiness();
    void showOpenComments(int count);

    Workspace *m_workspace = nullptr;
    QDateTime m_savedAt; ///< invalid: what the file held on opening, or after a trouble
    QLabel *m_saved;
    QLabel *m_backedUp;
    QLabel *m_ready;
    QProgressBar *m_progress;
    QPushButton *m_comments;
    QPushButton *m_backup;
    QString m_saidOfBackups; ///< last
};

} // namespace ita
