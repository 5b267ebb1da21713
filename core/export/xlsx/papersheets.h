// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/xlsx/sheetnames.h"
#include "core/export/xlsx/tablesheet.h"
#include "core/rows/tree.h"

namespace ita {

/// A paper as sheets: its texts in the order of the paper, then each table. The tables of a section
/// that has one for each group are one sheet, whose first column names the group.
struct PaperSheets
{
    SheetContent texts;
    QList<SheetContent> tables;
    /// The rows of `texts` that stand for a table, and its number in `tables`.
    QMap<int, int> tableAt;
};

PaperSheets paperSheets(const Document &document, SheetNames &names);

/// The web addresses of the paper with their places; nothing when it has none.
std::optional<SheetContent> addressSheet(
    const Tree &tree, const Document &document, SheetNames &names);

} // namespace ita
