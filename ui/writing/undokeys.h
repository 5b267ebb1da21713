// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QMimeData;
class QWidget;

namespace ita {

/// Whether the event is a key press or shortcut override for undo or redo, such as Ctrl+Z. Undo
/// works on the whole program: an input must ignore these events, so that the window's actions get
/// them.
bool isUndoKey(const QEvent &event);

/// Whether the data contains files. The window opens dropped files; an input must not insert their
/// names.
bool hasFiles(const QMimeData &data);

/// Makes a Qt input, such as a QLineEdit, ignore undo keys and dragged files.
void leaveUndoToWindow(QWidget *input);

} // namespace ita
