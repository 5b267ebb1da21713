// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/messages/messagebar.h"

class QPushButton;

namespace ita {

class Session;
class Tree;
class Workspace;
struct ReviewCopy;

// Messages about the open file.

/// Shows that the open file is read-only, and why.
class ReadOnlyBar : public MessageBar
{
    Q_OBJECT

public:
    explicit ReadOnlyBar(QWidget *parent = nullptr);

    /// Shows the bar if this file is read-only, else hides it.
    void showFor(const Session &session);
    /// Shows the bar with this reason.
    void showReason(const Error &why);

Q_SIGNALS:
    /// The user asks to open the file for writing.
    void retryWanted();
    /// The user wants to take the file over from its holder.
    void breakLockWanted();

private:
    QPushButton *m_breakLock; ///< for a holder that is not known to run
};

/// Shows what a review copy is for, or that the signed content of the report is locked.
class StateBar : public MessageBar
{
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent = nullptr);

    /// Shows the state of this file and follows its changes. Call it again for another file.
    void follow(Workspace &workspace);

Q_SIGNALS:
    /// The user asks to re-open the signed report.
    void reopenWanted();

private:
    void refresh();

    Workspace *m_workspace = nullptr;
    QPushButton *m_reopen;
};

/// Shows an error until the user closes it, the cause is gone, or another file is opened.
class TroubleBar : public MessageBar
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    /// Shows the errors of edits in this file. Call it again for another file.
    void follow(Workspace &workspace);
    /// Shows an error, except Cancelled. A Signed error has a button to re-open the report.
    void showError(const Error &error);
    /// Shows an error that disappears when the next edit is stored.
    void showEditError(const Error &error);
    /// Shows a warning that disappears when the next edit is stored.
    void showCaution(const QString &text);

Q_SIGNALS:
    /// The user asks to re-open the report to change signed content.
    void reopenWanted();
    /// The user asks to save a copy, because the file cannot be written.
    void saveCopyWanted();

private:
    void showDoubt(const Error &why);
    void noteSaved();
    void noteUnsaved(qsizetype count);

    QPushButton *m_reopen;
    QPushButton *m_saveCopy;
    bool m_isOfEdit = false; ///< disappears when the next edit is stored
};

} // namespace ita
