// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/layout.h"

#include <algorithm>

namespace ita {
namespace {

bool isStructural(const RowDescription &row, const QString &key)
{
    if (row.kind == RowKind::Office && (key == kFormatKey || key == kVersionKey))
        return true;
    return (key == kKindKey && namesItsKind(row)) || collectionsOf(row.kind).contains(key);
}

} // namespace

QList<const RowDescription *> kindsIn(RowKind parent, QLatin1StringView collection)
{
    QList<const RowDescription *> found;
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &child = describe(RowKind(i));
        if (accepts(parent, child.kind) && collection == QLatin1StringView(child.collection))
            found.append(&child);
    }
    return found;
}

bool namesItsKind(const RowDescription &row)
{
    return row.kind != RowKind::Office
        && kindsIn(row.parent, QLatin1StringView(row.collection)).size() > 1;
}

KeyRole roleOf(const RowDescription &row, const QString &prefix, const QString &key)
{
    if (key.contains(u'.')) // else it could match a field's path
        return KeyRole::Unknown;
    const QString full = prefix + key;
    if (row.field(full))
        return KeyRole::Field;
    const QString inner = full + u'.';
    if (std::ranges::any_of(
            row.fields, [&](const Field &field) { return field.name().startsWith(inner); }))
        return KeyRole::Object;
    return prefix.isEmpty() && isStructural(row, key) ? KeyRole::Structure : KeyRole::Unknown;
}

} // namespace ita
