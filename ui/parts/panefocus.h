// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace ita {

/// Gives the focus to the first widget in the pane that takes it by Tab, else to the pane.
void focusInto(QWidget &pane);

/// Gives the focus to the pane behind the one that has it; to the first when none has it.
void focusNextOf(const QList<QWidget *> &panes);

/// The widgets of the docks that can be seen.
QList<QWidget *> widgetsInSight(const QList<QDockWidget *> &docks);

} // namespace ita
