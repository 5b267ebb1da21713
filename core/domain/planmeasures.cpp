// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/planmeasures.h"

#include <QSet>

namespace ita {
namespace {

QList<RowId> plannedRows(const Tree &tree, RowId below)
{
    QList<RowId> rows;
    const RowId report = tree.ancestor(below, RowKind::Report);
    const QList<RowId> plans = report ? tree.rows(report, RowKind::Plan) : QList<RowId>();
    for (const RowId plan : plans)
        rows += tree.rows(plan, RowKind::Measure);
    return rows;
}

} // namespace

const Measure *plannedMeasure(const Tree &tree, RowId row)
{
    const auto *done = std::get_if<ImplementationRow>(&tree.value(row));
    if (!done || done->measureKey.isEmpty())
        return nullptr;
    const QList<RowId> planned = plannedRows(tree, row);
    for (const RowId measure : planned)
        if (tree.get<Measure>(measure).key == done->measureKey)
            return &tree.get<Measure>(measure);
    return nullptr;
}

bool differsFromPlan(const Tree &tree, RowId row)
{
    const Measure *planned = plannedMeasure(tree, row);
    return planned && planned->name != tree.get<ImplementationRow>(row).measure;
}

QList<RowId> measuresToBring(const Tree &tree, RowId section)
{
    QSet<QString> there;
    const QList<RowId> rows = tree.rows(section, RowKind::ImplementationRow);
    for (const RowId row : rows)
        there.insert(tree.get<ImplementationRow>(row).measureKey);
    QList<RowId> measures = plannedRows(tree, section);
    measures.removeIf(
        [&](RowId measure) { return there.contains(tree.get<Measure>(measure).key); });
    return measures;
}

} // namespace ita
