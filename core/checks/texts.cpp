// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/domain/placename.h"
#include "core/rows/newtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct TextCheckText
{
    Q_DECLARE_TR_FUNCTIONS(TextCheckText)
};

void findOtherForms(const CheckedReport &report, Findings &found)
{
    for (const Place &place : placesInOtherForm(report.tree, report.report))
        found.add(place,
            found.isFull()
                ? QString()
                : TextCheckText::tr("%1: the text holds letters, marks or spaces in another form "
                                    "than they are typed in")
                      .arg(placeName(report.tree, place.row, place.field)));
}

} // namespace

QList<Place> placesInOtherForm(const Tree &tree, RowId report)
{
    QList<RowId> rows { tree.root() };
    rows += tree.collection(tree.root(), RowKind::Unit);
    rows += tree.collection(tree.root(), RowKind::Person);
    rows.append(report);
    rows += tree.descendants(report);
    QList<Place> places;
    for (const RowId row : std::as_const(rows)) {
        if (groupOf(tree.kind(row)) == RowGroup::Record)
            continue;
        const RowValue &value = tree.value(row);
        for (const Field &field : describe(value).fields)
            if (const QJsonValue text = field.get(value); inOneForm(field, text) != text)
                places.append({ row, field.name() });
    }
    return places;
}

QList<Check> textChecks()
{
    return { { kFormCheck, Severity::Warning, Effort::Light, &findOtherForms } };
}

} // namespace ita
