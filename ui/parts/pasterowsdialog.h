// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pastedrows.h"

#include <optional>

class QWidget;

namespace ita {

/// Where pasted rows go: their kind, and what helps to match columns and units.
struct PasteTarget
{
    RowKind kind;
    QList<PrintedColumn> columns; ///< of the section, with its own headings
    QStringList units; ///< names of the office's units
};

/// Shows the pasted table, asks which column goes into which field, and returns the rows to insert;
/// nothing when the user cancels.
std::optional<QList<Subtree>> askPastedRows(
    const Cells &cells, const PasteTarget &target, QWidget *parent);

} // namespace ita
