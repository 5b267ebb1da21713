// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// One gap and its place. `field` is a field of the row or, for missing rows, the collection they
/// belong to ("rows", "evidence").
struct Unfinished
{
    RowId row;
    QLatin1StringView field;
    Gap gap = Gap::Rows;

    bool operator==(const Unfinished &) const = default;
};

/// How much of a report, a section or a single row is finished. Counts the rows that can have gaps:
/// table rows, steps, covers and texts, and sections that have no rows yet.
struct Readiness
{
    int rows = 0;
    int finished = 0;
    QList<Unfinished> unfinished; ///< in printed order

    /// 0-100, rounded down, so that 100 means nothing is missing.
    int percent() const { return rows == 0 ? 100 : finished * 100 / rows; }
    bool operator==(const Readiness &) const = default;
};

/// Of the row and all rows below it; hidden sections are left out. Linear in the rows.
Readiness readiness(const Tree &tree, RowId row);

inline QList<Unfinished> unfinished(const Tree &tree, RowId row)
{
    return readiness(tree, row).unfinished;
}

/// "ข้อ O2 ยังไม่มีหลักฐาน": one sentence in the language of the interface.
QString unfinishedText(const Tree &tree, const Unfinished &unfinished);

} // namespace ita
