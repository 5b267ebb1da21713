// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"

#include <algorithm>

namespace ita {

RowId personRow(const Tree &tree, const QString &key)
{
    if (key.isEmpty())
        return {};
    const QList<RowId> people = tree.rows(tree.root(), RowKind::Person);
    const auto it
        = std::ranges::find_if(people, [&](RowId row) { return tree.get<Person>(row).key == key; });
    return it == people.end() ? RowId {} : *it;
}

QString nameOfPerson(const Tree &tree, const QString &key)
{
    const RowId row = personRow(tree, key);
    if (!row)
        return key;
    const auto &person = tree.get<Person>(row);
    const QString name = person.name.isEmpty() ? person.position : person.name;
    return name.isEmpty() ? key : name;
}

QString unitOfPerson(const Tree &tree, const QString &key)
{
    const RowId row = personRow(tree, key);
    return row ? tree.get<Person>(row).unit : QString();
}

bool isRetiring(QStringView field)
{
    return field == keyOf(&KeyRecord::retiredAt) || field == keyOf(&KeyRecord::retiredBy)
        || field == keyOf(&KeyRecord::reason);
}

RowId keyInUse(const Tree &tree, const QString &person)
{
    const RowId row = personRow(tree, person);
    const QList<RowId> keys = row ? tree.rows(row, RowKind::KeyRecord) : QList<RowId>();
    const auto it = std::ranges::find_if(
        keys, [&](RowId key) { return tree.get<KeyRecord>(key).retiredAt.isEmpty(); });
    return it == keys.end() ? RowId {} : *it;
}

} // namespace ita
