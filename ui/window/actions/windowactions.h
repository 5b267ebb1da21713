// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/messages/donebar.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace ita {

class CentreStack;
class Workspace;

/// Base of the groups of the window's actions. A group fills menus, enables its actions as the open
/// file allows, and emits signals with messages for the window to show.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `centre` holds the open file, and outlives the group.
    explicit WindowActions(CentreStack &centre, QObject *parent = nullptr);

    /// Enables the actions that the open file allows. Called by CentreStack::changed(); call it
    /// once yourself when the menus are filled.
    virtual void refresh();
    /// The actions that need an open file and have an icon, in the order of the menus.
    QList<QAction *> withIcons() const;

Q_SIGNALS:
    /// Something could not be done.
    void failed(const ita::Error &error);
    /// A message for the status line, for this time, or for 0 until the next message.
    void said(const QString &text, int milliseconds = 0);
    /// Something was done, and there is a next step to offer.
    void done(const ita::DoneMessage &message);

protected:
    using Act = std::function<void()>;

    CentreStack &centre() const { return m_centre; }
    /// The workspace of the open file. There must be an open file.
    Workspace &workspace() const;
    /// The parent for dialogs.
    QWidget *window() const;

    /// Adds an action that also works without an open file.
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys, const Act &act,
        const QString &icon = {});
    /// Adds an action that needs an open file and leaves the full preview, because its effect is
    /// shown in the workspace.
    QAction *addForFile(QMenu &menu, const QString &text, const QKeySequence &keys, const Act &act,
        const QString &icon = {});
    /// Adds an action that needs an open file and keeps the full preview in front.
    QAction *addForPreview(QMenu &menu, const QString &text, const QKeySequence &keys,
        const Act &act, const QString &icon = {});
    /// Shows the action with this text in the tool bar, where others have only their icon.
    static void showText(QAction &action, const QString &text);
    /// Says what the last step has removed, and offers to undo it.
    void offerUndo(const QString &text);
    /// Disables the action while no file is open.
    void needFile(QAction *action) { m_forFile.append(action); }

private:
    CentreStack &m_centre;
    QList<QAction *> m_forFile; ///< need an open file
};

} // namespace ita
