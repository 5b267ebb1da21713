// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ita {

class Session;

/// Verifies the open file (see verify()) and shows the result.
void showVerification(Session &session, QWidget *parent);

} // namespace ita
