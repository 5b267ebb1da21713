// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

class QWidget;

namespace ita {

class Editor;

/// Says whose sign-offs fall and asks why the report is opened again. `place` is what is about to
/// be changed, or nothing. True when it is open now.
bool askToReopen(Editor &editor, RowId report, const Source &place, QWidget *parent);

} // namespace ita
