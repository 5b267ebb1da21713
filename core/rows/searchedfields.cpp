// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/searchedfields.h"

#include <QJsonArray>

namespace ita {
namespace {

/// Written by the program, or another row's text once more.
bool repeatsAnother(RowKind kind, const Field &field)
{
    switch (kind) {
    case RowKind::OitItem:
        return field.key == QLatin1StringView("elements_met");
    case RowKind::Person:
        return field.key == QLatin1StringView("unit");
    case RowKind::Report:
        return true;
    default:
        return kind >= RowKind::Comment; // not the report, but about it
    }
}

} // namespace

bool isSearched(RowKind kind, const Field &field)
{
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Points:
        return !repeatsAnother(kind, field);
    case FieldKind::Key:
        return field.heading; // others are seen by nobody
    case FieldKind::Names:
    case FieldKind::Reference:
    case FieldKind::Choice:
    case FieldKind::Number:
    case FieldKind::Year:
    case FieldKind::Flag:
    case FieldKind::Score:
    case FieldKind::Picture:
        break;
    }
    return false;
}

bool isReplaceable(RowKind kind, const Field &field)
{
    return isSearched(kind, field) && field.kind != FieldKind::Key
        && field.key != QLatin1StringView("code");
}

QStringList textsOf(const Field &field, const QJsonValue &value)
{
    if (field.kind != FieldKind::Points)
        return { value.toString() };
    QStringList texts;
    const QJsonArray points = value.toArray();
    for (const QJsonValue &point : points)
        texts.append(point.toString());
    return texts;
}

QJsonValue valueOf(const Field &field, const QStringList &texts)
{
    return field.kind == FieldKind::Points ? QJsonValue(QJsonArray::fromStringList(texts))
                                           : QJsonValue(texts.value(0));
}

} // namespace ita
