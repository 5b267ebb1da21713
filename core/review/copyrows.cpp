// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/copyrows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr QLatin1StringView kOrigin("from_copy");

} // namespace

CopyRows::CopyRows(const Tree &base, const Tree &ours, RowId sent)
    : m_base(base)
    , m_ours(ours)
    , m_prefix(ours.get<ReviewCopy>(sent).key + u'/')
{
    const QList<RowId> rows = ours.descendants(ours.parent(sent));
    for (const RowId row : rows) {
        const QString origin = ours.find(row)->extra.value(kOrigin).toString();
        if (origin.startsWith(m_prefix))
            m_added.insert({ origin.sliced(m_prefix.size()).toLongLong() }, row);
    }
}

RowId CopyRows::here(RowId inCopy) const
{
    if (m_base.contains(inCopy))
        return m_ours.contains(inCopy) ? inCopy : RowId();
    return m_added.value(inCopy);
}

void CopyRows::sign(Subtree &row, RowId inCopy) const
{
    row.extra[kOrigin] = m_prefix + QString::number(inCopy.value);
}

QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue entry : array)
        lines.append(entry.toString());
    return lines.join(u'\n');
}

QStringList textsBelow(const Tree &tree, RowId row)
{
    QStringList texts;
    const RowValue &value = tree.value(row);
    for (const Field &field : describe(value).fields)
        if (const QString text = textOf(field.get(value)); !text.isEmpty())
            texts.append(text);
    const QList<RowId> children = tree.children(row);
    for (const RowId child : children)
        if (groupOf(tree.kind(child)) != RowGroup::Record)
            texts += textsBelow(tree, child);
    return texts;
}

namespace {

void collectComments(const Tree &tree, RowId row, QList<RowId> &comments)
{
    const Tree::Node &node = *tree.find(row);
    for (const QLatin1StringView name : collectionsOf(kindOf(node.value))) {
        const QList<RowId> collection = node.children.value(name);
        if (collection.isEmpty())
            continue;
        const RowKind kind = tree.kind(collection.first());
        if (kind == RowKind::Comment)
            comments += collection;
        else if (groupOf(kind) != RowGroup::Record)
            for (const RowId child : collection)
                collectComments(tree, child, comments);
    }
}

} // namespace

QList<RowId> commentsBelow(const Tree &tree, RowId row)
{
    QList<RowId> comments;
    collectComments(tree, row, comments);
    return comments;
}

} // namespace ita
