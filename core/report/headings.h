// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// A cell of a table's head.
struct HeadingCell
{
    QString text;
    int level = 0; ///< the topmost is 0
    int column = 0;
    int down = 1; ///< the number of levels
    int across = 1; ///< the number of columns
    bool isGroup = false; ///< stands above the headings of columns
};

/// The head of a table, level by level and in each from left to right; a group takes one level, the
/// heading of a column all that are left. Empty when no column has a heading.
QList<HeadingCell> headingCells(const Table &table);

/// The number of levels; 0 when no column has a heading.
int headingLevels(const Table &table);

} // namespace ita
