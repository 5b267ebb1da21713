// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/archivedyears.h"

namespace ita {

QList<RowId> yearsAway(const Tree &tree)
{
    QList<RowId> rows = tree.rows(tree.root(), RowKind::ArchivedYear);
    rows.removeIf([&](RowId row) { return !tree.get<ArchivedYear>(row).returnedAt.isEmpty(); });
    return rows;
}

RowId yearAway(const Tree &tree, int fiscalYear)
{
    const QList<RowId> rows = yearsAway(tree);
    for (const RowId row : rows)
        if (tree.get<ArchivedYear>(row).fiscalYear == fiscalYear)
            return row;
    return {};
}

} // namespace ita
