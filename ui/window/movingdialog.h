// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ita {

/// How an office moves to another computer: what to copy, what to check, what to set anew.
void showMovingHelp(QWidget *parent);

} // namespace ita
