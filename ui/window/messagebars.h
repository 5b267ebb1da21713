// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ita {

class Session;
class Tree;
class Workspace;
struct ReviewCopy;

// Lines above the page that are there only while they have something to say.

/// Says that the open file can only be read, and why.
class ReadOnlyBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadOnlyBar(QWidget *parent = nullptr);

    /// Shown if this file can only be read.
    void showFor(const Session &session);
    /// A new reason why it can only be read.
    void showReason(const Error &why);

Q_SIGNALS:
    /// The person wants to try whether it can be edited now.
    void retryWanted();

private:
    QLabel *m_text;
};

/// Says what may be done in the open file: what a review copy is for, or that signed pages are
/// locked.
class StateBar : public QFrame
{
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent = nullptr);

    /// Keeps to what stands in that file, until the next call.
    void follow(Workspace &workspace);

Q_SIGNALS:
    /// The person wants to open the signed report again.
    void reopenWanted();

private:
    void refresh();

    Workspace *m_workspace = nullptr;
    QLabel *m_text;
    QPushButton *m_reopen;
};

/// Says what went wrong until it is closed, or mended, or another file is opened.
class TroubleBar : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    /// Shows what goes wrong while that file is edited.
    void follow(Workspace &workspace);
    /// Shows an error; nothing when the person cancelled. That of signed content comes with a link
    /// to open the report again.
    void showError(const Error &error);
    /// Shows an error or a warning that goes with the next edit that is stored.
    void showEditError(const Error &error);
    void showCaution(const QString &text);
    QString text() const;

Q_SIGNALS:
    /// The person wants to open the report again, to change what is signed.
    void reopenWanted();
    /// The person wants to go on in another file, as this one cannot be written.
    void saveCopyWanted();

private:
    void showPlain(const QString &text);
    void noteSaved();
    void noteUnsaved(qsizetype count);

    QLabel *m_text;
    QPushButton *m_saveCopy;
    bool m_isOfEdit = false; ///< gone with the next edit that is stored
};

} // namespace ita
