// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// How many rows have each status.
struct StatusCount
{
    int notStarted = 0;
    int inProgress = 0;
    int done = 0;

    void add(Status status);
    int total() const { return notStarted + inProgress + done; }
    bool operator==(const StatusCount &) const = default;
};

/// The count of one bar: of a unit, or of a sub-indicator with its first group.
struct NamedCount
{
    QString name; ///< unit name, empty for rows without one; or sub-indicator code
    QString title; ///< of the sub-indicator
    RowId row; ///< the Unit row, 0 when the office has none of that name; or the OitGroup row
    StatusCount count;

    bool operator==(const NamedCount &) const = default;
};

/// Counts rows of `kind`, OitItem or Indicator, by unit: the office's units in their order, then
/// other units that rows name, then the rows without a unit. A row counts for each of its units, a
/// row with `*` for each unit of the office. Units without rows and hidden sections are left out.
QList<NamedCount> statusByUnit(const Tree &tree, RowId report, RowKind kind = RowKind::OitItem);

/// OIT items by sub-indicator in printed order; groups with the same code are one.
QList<NamedCount> statusBySubIndicator(const Tree &tree, RowId report);

} // namespace ita
