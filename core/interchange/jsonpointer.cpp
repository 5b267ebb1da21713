// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/jsonpointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

QJsonValue memberOf(const QJsonValue &value, const QString &step)
{
    if (!value.isArray())
        return value.toObject().value(step);
    bool isNumber = false;
    const qsizetype position = step.toLongLong(&isNumber);
    const QJsonArray entries = value.toArray();
    return isNumber && position >= 0 && position < entries.size()
        ? entries[position]
        : QJsonValue(QJsonValue::Undefined);
}

QJsonValue replaced(const QJsonValue &in, QStringList steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QString step = steps.takeFirst();
    const QJsonValue member = replaced(memberOf(in, step), steps, value);
    if (in.isArray()) {
        QJsonArray entries = in.toArray();
        entries[step.toLongLong()] = member;
        return entries;
    }
    QJsonObject members = in.toObject();
    members[step] = member;
    return members;
}

} // namespace

QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    const QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps)
        value = memberOf(value, step);
    return value;
}

QJsonValue withValueAt(const QJsonValue &root, const QString &pointer, const QJsonValue &value)
{
    return replaced(root, pointer.split(u'/', Qt::SkipEmptyParts), value);
}

QString listOf(const QString &pointer)
{
    return pointer.section(u'/', 0, -2);
}

qsizetype positionOf(const QString &pointer)
{
    return pointer.section(u'/', -1).toLongLong();
}

} // namespace ita
