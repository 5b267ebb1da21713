// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/windowactions.h"

#include "ui/commands/edithistory.h"
#include "ui/inputs/themedicon.h"
#include "ui/window/centrestack.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QMenu>

namespace ita {

WindowActions::WindowActions(CentreStack &centre, QObject *parent)
    : QObject(parent)
    , m_centre(centre)
{
    connect(&centre, &CentreStack::changed, this, [this] { refresh(); });
}

void WindowActions::refresh()
{
    for (QAction *action : std::as_const(m_forFile))
        action->setEnabled(m_centre.workspace());
}

QList<QAction *> WindowActions::withIcons() const
{
    QList<QAction *> found;
    for (QAction *action : m_forFile)
        if (!action->icon().isNull() && !action->menu())
            found.append(action);
    return found;
}

Workspace &WindowActions::workspace() const
{
    Q_ASSERT(m_centre.workspace());
    return *m_centre.workspace();
}

QWidget *WindowActions::window() const
{
    return m_centre.window();
}

void WindowActions::offerUndo(const QString &text)
{
    const int step = workspace().history().undoStack().index();
    const auto undo = [this, step] {
        if (workspace().history().undoStack().index() == step)
            workspace().history().undo();
    };
    Q_EMIT done({ text, tr("Undo"), undo });
}

QAction *WindowActions::add(
    QMenu &menu, const QString &text, const QKeySequence &keys, const Act &act, const QString &icon)
{
    QAction *action = menu.addAction(text, keys, this, act);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setPriority(QAction::LowPriority); // no text in a tool bar
    return action;
}

void WindowActions::showText(QAction &action, const QString &text)
{
    action.setIconText(text);
    action.setPriority(QAction::NormalPriority);
}

QAction *WindowActions::addForFile(
    QMenu &menu, const QString &text, const QKeySequence &keys, const Act &act, const QString &icon)
{
    // Leaving gives the focus back to where it was; what the action focuses comes after.
    const auto leaveAndAct = [this, act] {
        m_centre.leavePreview();
        act();
    };
    return addForPreview(menu, text, keys, leaveAndAct, icon);
}

QAction *WindowActions::addForPreview(
    QMenu &menu, const QString &text, const QKeySequence &keys, const Act &act, const QString &icon)
{
    QAction *action = add(menu, text, keys, act, icon);
    needFile(action);
    return action;
}

} // namespace ita
