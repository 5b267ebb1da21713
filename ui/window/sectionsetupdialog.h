// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

class QWidget;

namespace ita {

/// Asks how a section is printed: turned which way, column headings and widths. Gives the change,
/// without edits when the person leaves it as it is.
Change setUpSection(const Tree &tree, RowId section, QWidget *parent);

} // namespace ita
