// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/choices.h"
#include "core/rows/fields.h"

#include <QCoreApplication>
#include <QJsonArray>

// How the lists in fields.cpp and prooffields.cpp make a Field of a member of a row.

namespace ita {

/// The kinds of comments, keys, sign-off records and review copies.
QList<RowDescription> proofKinds();

// ---- between members and JSON
// ------------------------------------------------------------------

inline QJsonValue toJson(const QString &value)
{
    return value;
}
inline QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
template<typename E>
requires std::is_enum_v<E> QJsonValue toJson(E value)
{
    return kWords<E>[size_t(value)];
}

inline void fromJson(QString &member, const QJsonValue &value)
{
    member = value.toString();
}
inline void fromJson(QStringList &member, const QJsonValue &value)
{
    member.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        member.append(entry.toString());
}
inline void fromJson(int &member, const QJsonValue &value)
{
    member = value.toInt();
}
inline void fromJson(bool &member, const QJsonValue &value)
{
    member = value.toBool();
}
inline void fromJson(std::optional<QString> &member, const QJsonValue &value)
{
    member = value.isNull() ? std::nullopt : std::optional(value.toString());
}
template<typename E>
requires std::is_enum_v<E>
void fromJson(E &member, const QJsonValue &value)
{
    const auto &words = kWords<E>;
    for (size_t i = 0; i < words.size(); ++i)
        if (value.toString() == words[i])
            member = E(i);
}

// ---- one line per field
// ------------------------------------------------------------------------

/// How a field is printed as a column of its own; most have none.
struct Printed
{
    const char16_t *heading = nullptr;
    int width = 0;
    const char16_t *group = nullptr;
};

template<typename Row, auto Member>
Field field(
    const char *key, FieldKind kind, const char *label, Printed printed = {}, bool required = true)
{
    using Value = std::remove_cvref_t<decltype(std::declval<Row>().*Member)>;
    QList<QLatin1StringView> choices;
    if constexpr (std::is_enum_v<Value>)
        choices = QList<QLatin1StringView>(kWords<Value>.begin(), kWords<Value>.end());
    return { .key = QLatin1StringView(key),
        .kind = kind,
        .label = label,
        .heading = printed.heading,
        .width = printed.width,
        .group = printed.group,
        .choices = choices,
        .required = required,
        .printed = true,
        .get = [](const RowValue &row) { return toJson(std::get<Row>(row).*Member); },
        .set = [](RowValue &row,
                   const QJsonValue &value) { fromJson(std::get<Row>(row).*Member, value); } };
}

template<typename Row, auto Member>
Field optionalField(const char *key, FieldKind kind, const char *label)
{
    return field<Row, Member>(key, kind, label, {}, false);
}

/// A field that no page shows.
inline Field unprinted(Field field)
{
    field.printed = false;
    return field;
}

} // namespace ita
