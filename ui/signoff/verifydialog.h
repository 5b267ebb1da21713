// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ita {

class Session;

/// Recomputes all that can be proved of the open file and shows what was found.
void showVerification(Session &session, QWidget *parent);

} // namespace ita
