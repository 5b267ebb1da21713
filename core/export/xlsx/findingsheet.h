// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/export/xlsx/sheetnames.h"
#include "core/export/xlsx/tablesheet.h"

namespace ita {

/// What the checks find in the report on that day, and what people have said to it; in the language
/// of the interface, as findings are.
SheetContent findingSheet(
    const QList<Check> &checks, const Tree &tree, RowId report, QDate today, SheetNames &names);

} // namespace ita
