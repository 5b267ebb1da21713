// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/undokeys.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace ita {
namespace {

class UndoFilter : public QObject
{
public:
    using QObject::QObject;

    static bool bringsFiles(const QEvent &event)
    {
        return event.type() == QEvent::DragEnter
            && hasFiles(*static_cast<const QDragEnterEvent &>(event).mimeData());
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (!isUndoKey(*event) && !bringsFiles(*event))
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

bool hasFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

void leaveUndoToWindow(QWidget *input)
{
    input->installEventFilter(new UndoFilter(input));
}

} // namespace ita
