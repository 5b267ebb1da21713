// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undokeys.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

namespace ita {
namespace {

class UndoFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (!isUndoKey(*event))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

bool isUndoKey(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

void leaveUndoToWindow(QWidget *input)
{
    input->installEventFilter(new UndoFilter(input));
}

} // namespace ita
