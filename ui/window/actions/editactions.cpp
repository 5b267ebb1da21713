// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/editactions.h"

#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/window/centrestack.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ita {

EditActions::EditActions(CentreStack &centre, QObject *parent)
    : WindowActions(centre, parent)
{
}

void EditActions::fillMenu(QMenu &menu)
{
    addUndo(menu);
    menu.addSeparator();
    addTextEdits(menu);
    menu.addSeparator();
    addFinding(menu);
    menu.addSeparator();
    addComments(menu);
    menu.addSeparator();
    addUnfinished(menu);
}

void EditActions::refresh()
{
    WindowActions::refresh();
    Workspace *open = centre().workspace();
    const QUndoStack *steps = open ? &open->history().undoStack() : nullptr;
    m_undo->setEnabled(steps && steps->canUndo());
    m_redo->setEnabled(steps && steps->canRedo());
    m_undo->setText(steps && steps->canUndo()
            ? tr("&Undo: %1").arg(withoutMnemonics(steps->undoText()))
            : tr("&Undo"));
    m_redo->setText(steps && steps->canRedo()
            ? tr("&Redo: %1").arg(withoutMnemonics(steps->redoText()))
            : tr("&Redo"));
}

// ---- undo --------------------------------------------------------------------------------------

void EditActions::addUndo(QMenu &menu)
{
    m_undo = addForPreview(
        menu, tr("&Undo"), QKeySequence::Undo, [this] { undo(); }, u"undo"_s);
    m_redo = addForPreview(
        menu, tr("&Redo"), QKeySequence::Redo, [this] { redo(); }, u"redo"_s);
    m_redo->setShortcuts({ m_redo->shortcut(), Qt::CTRL | Qt::Key_Y });
}

void EditActions::undo()
{
    workspace().commit();
    workspace().history().undo();
}

void EditActions::redo()
{
    workspace().commit();
    workspace().history().redo();
}

// ---- text --------------------------------------------------------------------------------------

void EditActions::addTextEdits(QMenu &menu)
{
    addTextEdit(menu, tr("Cu&t"), QKeySequence::Cut, "cut");
    addTextEdit(menu, tr("&Copy"), QKeySequence::Copy, "copy");
    addTextEdit(menu, tr("&Paste"), QKeySequence::Paste, "paste");
    addTextEdit(menu, tr("Select &all"), QKeySequence::SelectAll, "selectAll");
}

/// Adds a menu entry that triggers what the focused field or table does for this key. The key is
/// shown in the label but not set as the shortcut: a second action with it would take it away from
/// the focused widget.
void EditActions::addTextEdit(
    QMenu &menu, const QString &text, QKeySequence::StandardKey key, const char *slot)
{
    const QKeySequence keys(key);
    const QString label = text + u'\t' + keys.toString(QKeySequence::NativeText);
    add(menu, label, {}, [=, this] {
        for (QWidget *widget = window()->focusWidget(); widget; widget = widget->parentWidget()) {
            const QList<QAction *> actions = widget->actions();
            for (QAction *action : actions)
                if (action->isEnabled() && action->shortcuts().contains(keys))
                    return action->trigger();
            if (QMetaObject::invokeMethod(widget, slot))
                return;
        }
    });
}

void EditActions::addFinding(QMenu &menu)
{
    QAction *find = addForFile(
        menu, tr("&Find in all years…"), QKeySequence::Find, [this] { workspace().find(false); },
        u"search"_s);
    showText(*find, tr("Find in all years"));
    addForFile(
        menu, tr("Find and r&eplace…"), Qt::CTRL | Qt::Key_H, [this] { workspace().find(true); });
    addForFile(menu, tr("Find ne&xt"), Qt::Key_F3, [this] { workspace().findNext(1); });
    addForFile(
        menu, tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3, [this] { workspace().findNext(-1); });
}

// ---- comments, and what is unfinished ----------------------------------------------------------

void EditActions::addComments(QMenu &menu)
{
    QAction *comment = addForFile(
        menu, tr("Co&mment on this field…"), Qt::CTRL | Qt::Key_M, [this] { this->comment(); },
        u"comment"_s);
    showText(*comment, tr("Comment"));
    addForFile(
        menu, tr("Show &comments"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { showComments(); });
}

void EditActions::comment()
{
    centre().leavePreview();
    workspace().commentHere();
}

void EditActions::showComments()
{
    centre().leavePreview();
    workspace().showComments();
}

void EditActions::addUnfinished(QMenu &menu)
{
    addForFile(
        menu, tr("&Next unfinished"), Qt::Key_F8, [this] { workspace().goToUnfinished(1); },
        u"next-unfinished"_s);
    addForFile(menu, tr("&Previous unfinished"), Qt::SHIFT | Qt::Key_F8,
        [this] { workspace().goToUnfinished(-1); });
    addForFile(menu, tr("C&onfirm what is from last year, and next"), Qt::Key_F9,
        [this] { workspace().confirmFromLastYear(); });
}

} // namespace ita
