// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencerows.h"

namespace ita {

QList<RowId> evidenceRows(const Tree &tree, RowId item)
{
    QList<RowId> rows = tree.rows(item, RowKind::Evidence);
    rows.removeIf([&](RowId row) {
        const auto &evidence = tree.get<Evidence>(row);
        return evidence.url.trimmed().isEmpty() && evidence.explanation.trimmed().isEmpty();
    });
    return rows;
}

} // namespace ita
