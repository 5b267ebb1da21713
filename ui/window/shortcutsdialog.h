// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace ita {

/// Lists what the keyboard does: each action that has keys, once.
void showShortcuts(const QList<QAction *> &actions, QWidget *parent);

} // namespace ita
