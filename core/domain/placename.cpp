// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placename.h"

#include "core/domain/papertitle.h"
#include "core/domain/printedfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct PlaceNameText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceNameText)
};

QString kindName(RowKind kind)
{
    return QCoreApplication::translate("RowKind", describe(kind).label);
}

QString numbered(const Tree &tree, RowId row)
{
    return PlaceNameText::tr("%1 no. %2").arg(kindName(tree.kind(row))).arg(tree.position(row) + 1);
}

/// The row's own name where it has one, else its kind and number.
QString named(const Tree &tree, RowId row, const QString &own)
{
    return own.isEmpty() ? numbered(tree, row) : own;
}

/// A group without a code, of items whose sub-indicator is not known, has its title for a name.
QString groupName(const Tree &tree, RowId row)
{
    const auto &group = tree.get<OitGroup>(row);
    return group.code.isEmpty() ? named(tree, row, group.title)
                                : PlaceNameText::tr("Sub-indicator %1").arg(group.code);
}

QString sectionName(const Tree &tree, RowId row)
{
    const RowValue &value = tree.value(row);
    const QString title = sectionLayout(value)->title;
    const Field *heading = describe(value).field(Meaning::Heading);
    const QString shown = title.isEmpty() && heading ? heading->get(value).toString() : title;
    return shown.isEmpty() ? kindName(kindOf(value)) : shown;
}

} // namespace

QString placeName(const Tree &tree, RowId row)
{
    const RowKind kind = tree.kind(row);
    if (isSection(kind))
        return sectionName(tree, row);
    switch (kind) {
    case RowKind::Office:
        return kindName(kind);
    case RowKind::Unit:
        return named(tree, row, tree.get<Unit>(row).name);
    case RowKind::Person:
        return named(tree, row, tree.get<Person>(row).position);
    case RowKind::Report:
        return PlaceNameText::tr("Report of %1").arg(tree.get<Report>(row).fiscalYear);
    case RowKind::Paper:
        return paperTitle(tree, row);
    case RowKind::OitItem:
        return PlaceNameText::tr("Item %1").arg(tree.get<OitItem>(row).code);
    case RowKind::OitGroup:
        return groupName(tree, row);
    case RowKind::Indicator:
        return PlaceNameText::tr("Indicator %1").arg(tree.get<Indicator>(row).code);
    case RowKind::Evidence:
    case RowKind::ContentBlock:
        return PlaceNameText::tr("%1 of %2")
            .arg(numbered(tree, row), placeName(tree, tree.parent(row)));
    case RowKind::FreeCell:
        return PlaceNameText::tr("%1, column %2")
            .arg(placeName(tree, tree.parent(row)))
            .arg(tree.position(row) + 1);
    case RowKind::FreeRow:
    case RowKind::FreeColumn:
        return PlaceNameText::tr("%1 of %2")
            .arg(numbered(tree, row), placeName(tree, tree.parent(row)));
    default:
        return numbered(tree, row);
    }
}

QString fieldName(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldName(const Tree &tree, RowId row, const Field &field)
{
    const QString own = ownHeading(tree, row, field);
    return own.isEmpty() ? fieldName(field) : own;
}

QString placeName(const Tree &tree, RowId row, const Field &field)
{
    return PlaceNameText::tr("%1, %2").arg(fieldName(tree, row, field), placeName(tree, row));
}

QString placeName(const Tree &tree, RowId row, const QString &field)
{
    const Field *known = describe(tree.kind(row)).field(field);
    return known ? placeName(tree, row, *known) : placeName(tree, row);
}

} // namespace ita
