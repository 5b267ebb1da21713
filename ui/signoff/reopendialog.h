// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

class QWidget;

namespace ita {

class EditHistory;

/// Says whose sign-offs fall and asks why the report is opened again. `place` is what is about to
/// be changed, or nothing. True when it is open now.
bool askToReopen(EditHistory &history, RowId report, const Place &place, QWidget *parent);

} // namespace ita
