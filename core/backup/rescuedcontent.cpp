// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/rescuedcontent.h"

#include "core/rows/fields.h"

#include <algorithm>

namespace ita {
namespace {

/// Puts rows into a tree, parents first.
class Placer
{
public:
    Placer(Tree &tree, const QList<RescuedRow> &rows)
        : m_tree(tree)
    {
        for (const RescuedRow &row : rows)
            m_children[row.parent].append(&row);
        for (QList<const RescuedRow *> &children : m_children)
            std::ranges::stable_sort(children, {}, &RescuedRow::position);
    }

    /// All rows below one that is in the tree; `take` is told of each that can stand there.
    template<typename Take>
    void place(RowId parent, const Take &take)
    {
        const QList<const RescuedRow *> children = m_children.value(parent);
        for (const RescuedRow *row : children) {
            // A page that says nonsense may make a row its own ancestor.
            if (m_placed.contains(row->id))
                continue;
            m_placed.insert(row->id);
            if (take(*row))
                place(row->id, take);
        }
    }

    bool insert(const RescuedRow &row)
    {
        const bool isRoot = !row.parent;
        if (m_tree.contains(row.id) || isRoot != (row.kind == RowKind::Office)
            || (isRoot ? !m_tree.isEmpty() : !accepts(m_tree.kind(row.parent), row.kind)))
            return false;
        const qsizetype last = isRoot ? 0 : m_tree.collection(row.parent, row.kind).size();
        m_tree.insert(row.parent, std::clamp<qsizetype>(row.position, 0, last),
            { row.id, row.value, row.extra, {} });
        return true;
    }

private:
    Tree &m_tree;
    QHash<RowId, QList<const RescuedRow *>> m_children;
    QSet<RowId> m_placed;
};

void takeFields(Tree &tree, const RescuedRow &row)
{
    for (const Field &field : describe(row.kind).fields) {
        const QJsonValue value = field.get(row.value);
        if (!row.lostFields.contains(field.key) && field.get(tree.value(row.id)) != value)
            tree.set(row.id, field, value);
    }
}

} // namespace

RescuedContent rescuedContent(const QList<RescuedRow> &rows)
{
    RescuedContent content;
    Placer placer(content.tree, rows);
    content.leftOut = rows.size();
    QList<RowId> silent;
    placer.place({}, [&](const RescuedRow &row) {
        if (!placer.insert(row))
            return false;
        --content.leftOut;
        content.lostFields += row.lostFields.size();
        if (!row.hasFields)
            silent.append(row.id);
        return true;
    });
    content.withoutFields = silent.size();
    // A row that says nothing is worth keeping only for what is below it. Children come later.
    for (auto row = silent.crbegin(); row != silent.crend(); ++row)
        if (content.tree.children(*row).isEmpty() && *row != content.tree.root())
            content.tree.remove(*row);
    return content;
}

void overlay(Tree &tree, const QList<RescuedRow> &rows)
{
    Placer placer(tree, rows);
    placer.place({}, [&](const RescuedRow &row) {
        if (!tree.contains(row.id))
            return row.hasFields && tree.contains(row.parent) && placer.insert(row);
        if (tree.kind(row.id) != row.kind)
            return false;
        if (row.hasFields)
            takeFields(tree, row);
        return true;
    });
}

} // namespace ita
