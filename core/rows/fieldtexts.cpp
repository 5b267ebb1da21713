// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/fieldtexts.h"

#include <QJsonArray>

namespace ita {

QStringList textsOf(const Field &field, const QJsonValue &value)
{
    if (field.kind != FieldKind::Points)
        return { value.toString() };
    QStringList texts;
    const QJsonArray points = value.toArray();
    for (const QJsonValue point : points)
        texts.append(point.toString());
    return texts;
}

QJsonValue valueOf(const Field &field, const QStringList &texts)
{
    return field.kind == FieldKind::Points ? QJsonValue(QJsonArray::fromStringList(texts))
                                           : QJsonValue(texts.value(0));
}

} // namespace ita
