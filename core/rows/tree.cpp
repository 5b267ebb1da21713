// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/tree.h"

#include <algorithm>

namespace ita {

qint64 highestIdIn(const Subtree &subtree)
{
    qint64 highest = subtree.id.value;
    for (const Subtree &child : subtree.children)
        highest = std::max(highest, highestIdIn(child));
    return highest;
}

const Tree::Node *Tree::find(RowId id) const
{
    const auto it = m_nodes.constFind(id);
    return it == m_nodes.constEnd() ? nullptr : &*it;
}

RowId Tree::ancestor(RowId id, RowKind wanted) const
{
    while (id && kind(id) != wanted)
        id = parent(id);
    return id;
}

RowId Tree::section(RowId id) const
{
    while (id && !isSection(kind(id)))
        id = parent(id);
    return id;
}

QList<RowId> Tree::children(RowId id) const
{
    const Node &node = *m_nodes.constFind(id);
    if (node.children.size() == 1)
        return *node.children.cbegin();
    QList<RowId> all;
    for (const QLatin1StringView collection : collectionsOf(kindOf(node.value)))
        all += node.children.value(collection);
    return all;
}

QList<RowId> Tree::collection(RowId parent, QLatin1StringView name) const
{
    return m_nodes.constFind(parent)->children.value(name);
}

QList<RowId> Tree::collection(RowId parent, RowKind kind) const
{
    return collection(parent, describe(kind).collection);
}

QList<RowId> Tree::rows(RowId parent, RowKind kind) const
{
    QList<RowId> rows = collection(parent, kind);
    if (isSection(kind)) // the only kinds that share a collection
        rows.removeIf([&](RowId row) { return this->kind(row) != kind; });
    return rows;
}

QList<RowId> Tree::sections(RowId report) const
{
    return collection(report, sectionKinds().constFirst());
}

qsizetype Tree::position(RowId id) const
{
    return id == m_root ? 0 : collection(parent(id), kind(id)).indexOf(id);
}

QList<RowId> Tree::descendants(RowId id) const
{
    QList<RowId> all { id };
    for (const RowId child : children(id))
        all += descendants(child);
    return all;
}

Subtree Tree::subtree(RowId id) const
{
    const Node &node = *m_nodes.constFind(id);
    Subtree subtree { .id = id, .value = node.value, .extra = node.extra, .children = {} };
    for (const RowId child : children(id))
        subtree.children.append(this->subtree(child));
    return subtree;
}

QList<RowId> &Tree::siblings(RowId parent, RowKind kind)
{
    return m_nodes[parent].children[describe(kind).collection];
}

void Tree::insert(RowId parent, qsizetype position, const Subtree &subtree)
{
    Q_ASSERT(subtree.id && !contains(subtree.id));
    const RowKind kind = kindOf(subtree.value);
    m_nodes.insert(subtree.id,
        { .parent = parent, .value = subtree.value, .extra = subtree.extra, .children = {} });
    if (kind == RowKind::Office)
        m_root = subtree.id;
    else
        siblings(parent, kind).insert(position, subtree.id);
    for (const Subtree &child : subtree.children)
        insert(subtree.id, siblings(subtree.id, kindOf(child.value)).size(), child);
}

/// Also removes an empty collection, so that trees with the same rows are equal.
void Tree::detach(RowId id)
{
    QList<RowId> &list = siblings(parent(id), kind(id));
    list.removeAt(list.lastIndexOf(id)); // from the end: undo removes the last row first
    if (list.isEmpty())
        m_nodes[parent(id)].children.remove(describe(kind(id)).collection);
}

void Tree::remove(RowId id)
{
    if (id == m_root)
        m_root = {};
    else
        detach(id);
    const QList<RowId> rows = descendants(id);
    for (const RowId row : rows)
        m_nodes.remove(row);
}

void Tree::move(RowId id, RowId newParent, qsizetype position)
{
    detach(id);
    siblings(newParent, kind(id)).insert(position, id);
    m_nodes[id].parent = newParent;
}

void Tree::set(RowId id, const Field &field, const QJsonValue &value)
{
    field.set(m_nodes[id].value, value);
}

} // namespace ita
