// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

class QWidget;

namespace ita {

class EditHistory;

/// Shows whose sign-offs no longer count, asks for the reason and re-opens the paper. `place` is
/// what the user wants to change; may be empty. True when it was re-opened.
bool askToReopen(EditHistory &history, RowId paper, const Place &place, QWidget *parent);

} // namespace ita
