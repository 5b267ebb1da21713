// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// A row that a Reference field may name.
struct ReferredRow
{
    QString key; ///< what the field holds
    QString name; ///< what people call the row
    RowId row;

    bool operator==(const ReferredRow &) const = default;
};

/// The kind of row a Reference field names.
RowKind referredKind(const Field &field);

/// The rows a Reference field of `row` may name, in their order: the people of the office, or the
/// measures of the same report.
QList<ReferredRow> referredRows(const Tree &tree, RowId row, const Field &field);

/// The name of the row that the field names now; empty when it names none.
QString referredName(const Tree &tree, RowId row, const Field &field);

} // namespace ita
