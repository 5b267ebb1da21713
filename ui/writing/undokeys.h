// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QMimeData;
class QWidget;

namespace ita {

/// Whether the event is Ctrl+Z, Ctrl+Y or their like about to reach an input. Undo is the whole
/// program's: an input must ignore these, so that the window's actions get them.
bool isUndoKey(const QEvent &event);

/// Whether files are dragged or pasted: the window opens them, an input has no use for their names.
bool hasFiles(const QMimeData &data);

/// Makes a ready-made input, such as a QLineEdit, leave those keys and files to the window.
void leaveUndoToWindow(QWidget *input);

} // namespace ita
