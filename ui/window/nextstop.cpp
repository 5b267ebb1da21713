// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/nextstop.h"

#include "core/domain/readiness.h"

#include <QHash>

#include <algorithm>

namespace ita {

std::optional<Place> nextStop(const Tree &tree, RowId report, RowId here, int direction)
{
    const QList<Unfinished> all = unfinished(tree, report);
    QHash<RowId, qsizetype> order;
    const QList<RowId> rows = tree.descendants(report);
    for (const RowId row : rows)
        order.insert(row, order.size());
    const qsizetype from = order.value(here, -1);
    // One stop for each row: all its fields are on the same form.
    QList<Unfinished> stops;
    for (const Unfinished &line : all)
        if (stops.isEmpty() || stops.constLast().row != line.row)
            stops.append(line);
    if (stops.isEmpty())
        return {};
    const auto isBeyond = [&](const Unfinished &line) {
        const qsizetype at = order.value(line.row, -1);
        return direction > 0 ? at > from : at < from;
    };
    if (direction < 0)
        std::ranges::reverse(stops);
    const auto next = std::ranges::find_if(stops, isBeyond);
    const Unfinished &stop = next == stops.end() ? stops.constFirst() : *next;
    return Place { stop.row, stop.field };
}

} // namespace ita
