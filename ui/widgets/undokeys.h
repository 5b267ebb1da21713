// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QWidget;

namespace ita {

/// Whether the event is Ctrl+Z, Ctrl+Y or their like about to reach an input. Undo is the whole
/// program's: an input must ignore these, so that the window's actions get them.
bool isUndoKey(const QEvent &event);

/// Makes a ready-made input, such as a QLineEdit, leave those keys to the window.
void leaveUndoToWindow(QWidget *input);

} // namespace ita
