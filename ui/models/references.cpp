// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/references.h"

#include "ui/models/fieldtext.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

ReferredRow referred(const Tree &tree, RowId row)
{
    if (const auto *measure = std::get_if<Measure>(&tree.value(row)))
        return { measure->key, measure->name.isEmpty() ? placeOnScreen(tree, row) : measure->name,
            row };
    const auto &person = tree.get<Person>(row);
    const QString both = person.name.isEmpty() || person.position.isEmpty()
        ? person.name + person.position
        : u"%1 (%2)"_s.arg(person.name, person.position);
    return { person.key, both.isEmpty() ? placeOnScreen(tree, row) : both, row };
}

QList<RowId> candidates(const Tree &tree, RowId row, RowKind kind)
{
    if (kind == RowKind::Person)
        return tree.collection(tree.root(), kind);
    QList<RowId> measures;
    const QList<RowId> sections = tree.rows(tree.ancestor(row, RowKind::Report), RowKind::Plan);
    for (const RowId section : sections)
        measures += tree.rows(section, RowKind::Measure);
    return measures;
}

} // namespace

RowKind referredKind(const Field &field)
{
    return field.refersTo->kind;
}

QList<ReferredRow> referredRows(const Tree &tree, RowId row, const Field &field)
{
    QList<ReferredRow> found;
    const QList<RowId> rows = candidates(tree, row, referredKind(field));
    for (const RowId candidate : rows)
        found.append(referred(tree, candidate));
    return found;
}

QString referredName(const Tree &tree, RowId row, const Field &field)
{
    const QString key = field.get(tree.value(row)).toString();
    if (key.isEmpty())
        return {};
    const QList<ReferredRow> rows = referredRows(tree, row, field);
    const auto it = std::ranges::find(rows, key, &ReferredRow::key);
    return it == rows.end() ? QString() : it->name;
}

} // namespace ita
