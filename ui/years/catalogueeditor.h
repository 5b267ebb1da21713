// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QWidget;

namespace ita {

class EditHistory;

/// Shows the entries of the report's catalogue with their marks. The person confirms and mends
/// them, adds and removes items, takes a catalogue in from a file, writes it to one and compares it
/// with others. Each change is one step of undo in the report's own copy of the catalogue.
void editCatalogue(EditHistory &history, RowId report, QWidget *parent);

} // namespace ita
