// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// A heading of a table, over its columns and levels.
struct TableHeading
{
    QString text;
    Place place; ///< of a heading that the office can change
    int column = 0; ///< the first
    int columns = 1;
    int level = 0; ///< the topmost is 0
    int levels = 1; ///< over how many it goes

    bool operator==(const TableHeading &) const = default;
};

/// How many rows the head of the table has; 0 when it has no headings at all.
int headingLevels(const Table &table);

/// The headings from top to bottom, each level from left to right. A group takes one level, the
/// heading of a column all that are left.
QList<TableHeading> tableHeadings(const Table &table);

} // namespace ita
