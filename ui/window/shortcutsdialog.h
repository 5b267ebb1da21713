// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace ita {

/// Shows a list of the actions that have a shortcut, each once.
void showShortcuts(const QList<QAction *> &actions, QWidget *parent);

} // namespace ita
