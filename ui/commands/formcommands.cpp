// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/formcommands.h"

#include "core/checks/checklist.h"
#include "core/rows/newtext.h"
#include "ui/commands/fieldcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace ita {
namespace {

struct FormCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(FormCommandsText)
};

} // namespace

Change bringToOneForm(const Tree &tree, RowId report, const std::function<bool(const Edit &)> &may)
{
    Change change { FormCommandsText::tr("Bring texts to one form"), {} };
    // Edit by edit, because the new names of two units may both stand in one row.
    Tree after = tree;
    const QList<Place> places = placesInOtherForm(tree, report);
    for (const Place &place : places) {
        const RowValue &row = after.value(place.row);
        const Field &field = *describe(row).field(place.field);
        const QList<Edit> edits
            = editField(after, place.row, field, inOneForm(field, field.get(row))).edits;
        if (!std::ranges::all_of(edits, may))
            continue;
        for (const Edit &edit : edits)
            if (applyEdit(after, edit))
                change.edits.append(edit);
    }
    return change;
}

} // namespace ita
