// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ita {
namespace {

/// An empty QString may be null, which QtSql would store as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// SQLite hands out what was written, whatever the column's type says.
bool isWhole(const QVariant &stored)
{
    return stored.typeId() == QMetaType::LongLong || stored.typeId() == QMetaType::Int;
}

} // namespace

QVariant toColumn(const Field &field, const QJsonValue &value)
{
    switch (field.kind) {
    case FieldKind::Points:
    case FieldKind::Names:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case FieldKind::Number:
    case FieldKind::Year:
        return value.toInteger();
    case FieldKind::Flag:
        return value.toBool() ? 1 : 0;
    case FieldKind::Score:
        return value.isNull() ? QVariant() : QVariant(notNull(value.toString()));
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Key:
    case FieldKind::Reference:
    case FieldKind::Choice:
    case FieldKind::Date:
    case FieldKind::Picture:
        break;
    }
    return notNull(value.toString());
}

QJsonValue fromColumn(const Field &field, const QVariant &stored)
{
    switch (field.kind) {
    case FieldKind::Points:
    case FieldKind::Names: {
        const QJsonDocument list = QJsonDocument::fromJson(stored.toString().toUtf8());
        return list.isArray() ? QJsonValue(list.array()) : QJsonValue(QJsonValue::Undefined);
    }
    case FieldKind::Number:
    case FieldKind::Year:
        if (!isWhole(stored))
            return QJsonValue::Undefined;
        return stored.toLongLong();
    case FieldKind::Flag:
        if (!isWhole(stored) || (stored != 0 && stored != 1))
            return QJsonValue::Undefined;
        return stored == 1;
    case FieldKind::Score:
        if (stored.isNull())
            return QJsonValue::Null;
        break;
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Key:
    case FieldKind::Reference:
    case FieldKind::Choice:
    case FieldKind::Date:
    case FieldKind::Picture:
        break;
    }
    if (stored.typeId() != QMetaType::QString)
        return QJsonValue::Undefined;
    return stored.toString();
}

QVariantList columnsOf(const RowValue &row)
{
    QVariantList columns;
    for (const Field &field : describe(row).fields)
        columns.append(toColumn(field, field.get(row)));
    return columns;
}

QString columnList(const RowDescription &description, const QList<qsizetype> &without)
{
    QStringList columns { QStringLiteral("node") };
    for (qsizetype i = 0; i < description.fields.size(); ++i)
        if (!without.contains(i))
            columns.append(quoted(description.fields.at(i).column()));
    return columns.join(QStringLiteral(", "));
}

QString quoted(QAnyStringView name)
{
    return u'"' + name.toString() + u'"';
}

} // namespace ita
