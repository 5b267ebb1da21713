// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/statedifference.h"

#include "core/rows/fields.h"

#include <QSet>

namespace ita {
namespace {

class StateComparison
{
public:
    StateComparison(const Tree &then, const Tree &now)
        : m_then(then)
        , m_now(now)
    {
    }

    QList<StateDifference> run()
    {
        compare(m_now.root());
        return std::move(m_found);
    }

private:
    using Kind = StateDifference::Kind;

    /// A row that is in both.
    void compare(RowId row)
    {
        compareFields(row);
        for (const RowId child : contentRows(m_then, row))
            if (!m_now.contains(child))
                find(Kind::Gone, child, m_then);
        const QSet<RowId> moved = movedBelow(row);
        for (const RowId child : contentRows(m_now, row)) {
            if (!m_then.contains(child)) {
                find(Kind::Added, child, m_now);
                continue;
            }
            if (moved.contains(child))
                find(Kind::Moved, child, m_now);
            compare(child);
        }
    }

    /// The fewest rows below the parent that must have moved, when all else kept its order.
    QSet<RowId> movedBelow(RowId parent) const
    {
        QSet<RowId> moved;
        QHash<QLatin1StringView, QList<RowId>> shared; // by collection, in today's order
        for (const RowId child : contentRows(m_now, parent)) {
            if (!m_then.contains(child))
                continue;
            if (m_then.parent(child) == parent)
                shared[QLatin1StringView(describe(m_now.kind(child)).collection)].append(child);
            else
                moved.insert(child);
        }
        for (const QList<RowId> &rows : std::as_const(shared))
            moved += withoutLongestRun(rows);
        return moved;
    }

    /// Those that are not in the longest series that stood in this order then.
    QSet<RowId> withoutLongestRun(const QList<RowId> &rows) const
    {
        QList<qsizetype> places;
        for (const RowId row : rows)
            places.append(m_then.position(row));
        QList<qsizetype> length(rows.size(), 1);
        QList<qsizetype> before(rows.size(), -1);
        qsizetype last = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                if (places[j] < places[i] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            if (length[i] > length[last])
                last = i;
        }
        QSet<RowId> moved(rows.cbegin(), rows.cend());
        for (qsizetype i = last; i >= 0; i = before[i])
            moved.remove(rows[i]);
        return moved;
    }

    void compareFields(RowId row)
    {
        for (const Field &field : describe(m_now.kind(row)).fields) {
            const QJsonValue then = field.get(m_then.value(row));
            const QJsonValue now = field.get(m_now.value(row));
            if (then == now)
                continue;
            StateDifference &found = find(Kind::Field, row, m_now);
            found.field = &field;
            found.then = then;
            found.now = now;
        }
    }

    StateDifference &find(Kind kind, RowId row, const Tree &tree)
    {
        StateDifference found;
        found.kind = kind;
        found.row = row;
        found.section = tree.section(row);
        found.report = tree.ancestor(row, RowKind::Report);
        m_found.append(found);
        return m_found.last();
    }

    const Tree &m_then;
    const Tree &m_now;
    QList<StateDifference> m_found;
};

} // namespace

QList<StateDifference> differences(const Tree &then, const Tree &now)
{
    return StateComparison(then, now).run();
}

QList<RowId> contentRows(const Tree &tree, RowId parent)
{
    QList<RowId> rows = tree.children(parent);
    rows.removeIf([&](RowId row) { return groupOf(tree.kind(row)) == RowGroup::Record; });
    return rows;
}

} // namespace ita
