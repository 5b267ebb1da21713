// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QWidget;

namespace ita {

class EditHistory;

/// Asks the person of a step for the passphrase, and endorses, sends back or withdraws. True when
/// it is signed. Signing clears the undo stack.
bool askToSign(EditHistory &history, RowId paper, int step, Decision decision, QWidget *parent);

} // namespace ita
