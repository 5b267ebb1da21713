// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// A row that a Reference field may refer to.
struct ReferredRow
{
    QString key; ///< the value of the field
    QString name; ///< for display
    RowId row;

    bool operator==(const ReferredRow &) const = default;
};

/// The kind of row that a Reference field refers to.
RowKind referredKind(const Field &field);

/// The rows that a Reference field of `row` may refer to, in order: the people of the office, or
/// the measures of the same report.
QList<ReferredRow> referredRows(const Tree &tree, RowId row, const Field &field);

/// The name of the row that the field refers to; empty when there is none.
QString referredName(const Tree &tree, RowId row, const Field &field);

} // namespace ita
