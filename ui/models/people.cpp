// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"

using namespace Qt::StringLiterals;

namespace ita {

RowId personRow(const Tree &tree, const QString &key)
{
    const QList<RowId> people = tree.children(tree.root(), RowKind::Person);
    for (const RowId row : people)
        if (!key.isEmpty() && tree.get<Person>(row).key == key)
            return row;
    return {};
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

QString shownTime(const QString &time)
{
    const QDateTime local = QDateTime::fromString(time, Qt::ISODateWithMs).toLocalTime();
    if (!local.isValid())
        return time;
    return u"%1 %2"_s.arg(
        thaiDateShort(local.date()), toThaiDigits(local.time().toString(u"HH:mm"_s)));
}

} // namespace ita
