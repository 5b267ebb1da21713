// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ita {

class Session;

/// Takes what stands at the foot of a printed page and says which state of the report it is, how
/// far that was signed, and what has changed since.
void checkPaper(Session &session, QWidget *parent);

} // namespace ita
