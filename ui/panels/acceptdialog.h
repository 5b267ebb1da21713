// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/acceptances.h"

class QWidget;

namespace ita {

class EditHistory;

/// Asks for a reason and accepts the finding of the report, as one undo step.
void acceptWithReason(
    EditHistory &history, RowId report, const JudgedFinding &judged, QWidget *parent);

/// Takes the acceptance of the finding back, as one undo step.
void takeBack(EditHistory &history, const JudgedFinding &judged);

} // namespace ita
