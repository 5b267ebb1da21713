// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pastedrows.h"

#include <optional>

class QWidget;

namespace ita {

/// What pasted rows are to become.
struct PasteTarget
{
    RowKind kind;
    QList<PrintedColumn> columns; ///< those of the section, for its own headings
    QStringList units; ///< the office's
};

/// Shows the pasted table, asks which column goes into which field, and gives the rows to insert;
/// nothing when the person thinks better of it.
std::optional<QList<Subtree>> askPastedRows(
    const Cells &cells, const PasteTarget &target, QWidget *parent);

} // namespace ita
