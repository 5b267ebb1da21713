// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"
#include "core/rows/rows.h"

#include <QHash>
#include <QJsonObject>

#include <compare>

namespace ita {

/// Identifies a row in its office file for ever; an id is never used twice. 0: not stored yet.
struct RowId
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const RowId &) const = default;
};

inline size_t qHash(RowId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A row with all rows below it: what an edit inserts or removes.
struct Subtree
{
    RowId id; ///< 0: a new row, numbered when it is inserted
    RowValue value;
    QJsonObject extra; ///< keys of the interchange document that this version does not know
    QList<Subtree> children; ///< in order within each collection; collections may be mixed

    bool operator==(const Subtree &) const = default;
};

/// Of the row and all rows below it.
qint64 highestIdIn(const Subtree &subtree);

/// All rows of an office file, in memory, in order. Checks no rules; applyEdit() does.
class Tree
{
public:
    struct Node
    {
        RowId parent;
        RowValue value;
        QJsonObject extra;
        QHash<QLatin1StringView, QList<RowId>> children; ///< by collection

        bool operator==(const Node &) const = default;
    };

    bool isEmpty() const { return m_nodes.isEmpty(); }
    qsizetype size() const { return m_nodes.size(); }
    /// The Office row; 0 while the tree is empty.
    RowId root() const { return m_root; }
    bool contains(RowId id) const { return m_nodes.contains(id); }
    /// Null when there is no such row.
    const Node *find(RowId id) const;

    /// The row must exist and be a T.
    template<typename T>
    const T &get(RowId id) const
    {
        return std::get<T>(m_nodes.constFind(id)->value);
    }
    const RowValue &value(RowId id) const { return m_nodes.constFind(id)->value; }
    RowKind kind(RowId id) const { return kindOf(value(id)); }
    RowId parent(RowId id) const { return m_nodes.constFind(id)->parent; }
    /// The row itself or the nearest one above it of that kind; 0 when there is none.
    RowId ancestor(RowId id, RowKind kind) const;
    /// The section that holds the row, or the row itself; 0 when it is in none.
    RowId section(RowId id) const;

    /// All rows just below, collection by collection, each in order.
    QList<RowId> children(RowId id) const;
    /// The rows of one collection. By `kind`: of the collection that holds rows of this kind,
    /// including its rows of other kinds: all sections for any kind of section.
    QList<RowId> collection(RowId parent, QLatin1StringView name) const;
    QList<RowId> collection(RowId parent, RowKind kind) const;
    /// The rows of this kind only, in order.
    QList<RowId> rows(RowId parent, RowKind kind) const;
    /// All sections of a report, in order.
    QList<RowId> sections(RowId report) const;
    /// The index among the siblings of the same collection.
    qsizetype position(RowId id) const;
    /// The row and all rows below it, parents first, in printed order.
    QList<RowId> descendants(RowId id) const;

    Subtree subtree(RowId id) const;

    /// The subtree's ids must be set and new; an Office subtree becomes the root.
    void insert(RowId parent, qsizetype position, const Subtree &subtree);
    void remove(RowId id);
    void move(RowId id, RowId newParent, qsizetype position);
    void set(RowId id, const Field &field, const QJsonValue &value);

    bool operator==(const Tree &) const = default;

private:
    QList<RowId> &siblings(RowId parent, RowKind kind);
    void detach(RowId id);

    QHash<RowId, Node> m_nodes;
    RowId m_root;
};

} // namespace ita
