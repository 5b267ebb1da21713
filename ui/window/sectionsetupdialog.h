// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

class QWidget;

namespace ita {

/// Asks for the page orientation, column headings and column widths of a section. The change has no
/// edits when nothing is changed or the user cancels.
Change setUpSection(const Tree &tree, RowId section, QWidget *parent);

} // namespace ita
