// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QWidget;

namespace ita {

class EditHistory;

/// Lets the person of a step endorse, send back or withdraw, proved by her passphrase. True when it
/// is signed; undo does not reach back before that.
bool askToSign(EditHistory &history, RowId report, int step, Decision decision, QWidget *parent);

} // namespace ita
