// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

class QWidget;

namespace ita {

/// Asks for the page orientation of a section, where it begins and with which page number, and for
/// the columns of its table: which are printed, in which order, their headings and widths, and
/// columns of the office's own. The
/// change has no edits when nothing is changed or the user cancels.
Change setUpSection(const Tree &tree, RowId section, QWidget *parent);

} // namespace ita
