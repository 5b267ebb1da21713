// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/measurecommands.h"

#include "core/domain/planmeasures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct MeasureCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(MeasureCommandsText)
};

} // namespace

Change bringMeasures(const Tree &tree, RowId section)
{
    const QList<RowId> measures = measuresToBring(tree, section);
    Change change { MeasureCommandsText::tr(
                        "Bring %n measure(s) of the plan", nullptr, int(measures.size())),
        {} };
    qsizetype position = tree.rows(section, RowKind::ImplementationRow).size();
    for (const RowId measure : measures) {
        const auto &planned = tree.get<Measure>(measure);
        const ImplementationRow row { .measureKey = planned.key,
            .measure = planned.name,
            .details = {},
            .period = {},
            .output = {},
            .outcome = {},
            .remark = {} };
        change.edits.append(InsertRow {
            section, position++, Subtree { .id = {}, .value = row, .extra = {}, .children = {} } });
    }
    return change;
}

Change takePlannedNames(const Tree &tree, const QList<RowId> &rows)
{
    Change change { MeasureCommandsText::tr("Take the plan's name"), {} };
    for (const RowId row : rows)
        if (differsFromPlan(tree, row))
            change.edits.append(SetField {
                row, keyOf(&ImplementationRow::measure), plannedMeasure(tree, row)->name });
    return change;
}

} // namespace ita
