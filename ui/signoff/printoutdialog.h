// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ita {

class Session;

/// Asks for the code at the foot of a printed page and shows which state of the report it is, how
/// many steps were signed in it, and what has changed since.
void checkPaper(Session &session, QWidget *parent);

} // namespace ita
