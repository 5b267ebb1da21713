// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergememory.h"

#include "core/rows/edit.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Includes ids, because two rows with equal values are two different rows.
QJsonArray contentOf(const Tree &tree, RowId row)
{
    QJsonObject fields;
    const RowValue &value = tree.value(row);
    for (const Field &field : describe(value).fields)
        fields[field.name()] = field.get(value);
    QJsonArray content { row.value, fields };
    const QList<RowId> children = tree.children(row);
    for (const RowId child : children)
        if (groupOf(tree.kind(child)) != RowGroup::Record)
            content.append(contentOf(tree, child));
    return content;
}

} // namespace

QString digestOf(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(8).toHex());
}

QString digestOf(const Tree &tree, RowId row)
{
    return digestOf(contentOf(tree, row));
}

MergeMemory::MergeMemory(const QStringList &taken)
{
    for (const QString &entry : taken)
        m_digests[entry.section(u'=', 0, 0)] = entry.section(u'=', 1);
}

QStringList MergeMemory::toList() const
{
    QStringList taken;
    for (auto it = m_digests.begin(); it != m_digests.end(); ++it)
        taken.append(it.key() + u'=' + it.value());
    return taken;
}

QString rowPlace(RowId row)
{
    return QString::number(row.value);
}

QString fieldPlace(RowId row, QAnyStringView field)
{
    return rowPlace(row) + u'.' + field.toString();
}

} // namespace ita
