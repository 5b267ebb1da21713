// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/xlsx/workbook.h"

namespace ita {

/// What one sheet shows: a title and a table.
struct SheetContent
{
    QString name; ///< from SheetNames
    QString title;
    Orientation orientation = Orientation::Portrait;
    Table table;
};

/// Fills the sheet. A cell whose text is one address opens it. A text that is too long for a cell
/// of Excel goes on in rows below. Returns the row of the sheet in which each row of the table
/// begins.
QList<int> fillSheet(Sheet &sheet, const SheetContent &content);

} // namespace ita
