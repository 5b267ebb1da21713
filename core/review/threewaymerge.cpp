// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/threewaymerge.h"

#include "core/review/copyrows.h"
#include "core/review/mergechange.h"
#include "core/review/mergecomments.h"
#include "core/review/mergememory.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

using Kind = MergeItem::Kind;
using Verdict = MergeItem::Verdict;

bool isContent(RowKind kind)
{
    return groupOf(kind) != RowGroup::Record;
}

QJsonArray toArray(const QList<RowId> &rows)
{
    QJsonArray array;
    for (const RowId row : rows)
        array.append(row.value);
    return array;
}

QJsonValue texts(const Tree &tree, RowId row)
{
    return QJsonArray::fromStringList(textsBelow(tree, row));
}

class Planner
{
public:
    explicit Planner(MergePlan &plan)
        : m_plan(plan)
        , m_base(plan.base)
        , m_ours(plan.ours)
        , m_theirs(plan.theirs)
        , m_rows(m_base, m_ours, plan.sent)
        , m_memory(plan.copy().taken)
    {
    }

    void run()
    {
        visit(m_plan.report(), m_plan.report());
        findRemoved(m_plan.report());
    }

private:
    /// `above`: the parent here; 0 inside a row that was removed here.
    void visit(RowId row, RowId above)
    {
        if (!m_base.contains(row) && !m_memory.has(rowPlace(row))) {
            if (above)
                add({ .kind = Kind::RowAdded,
                    .place = { above, {} },
                    .copyRow = row,
                    .theirs = texts(m_theirs, row),
                    .dealtPlace = rowPlace(row),
                    .dealtDigest = digestOf(m_theirs, row) });
            return;
        }
        m_visited.insert(row);
        const RowId here = m_rows.here(row);
        if (here)
            compare(row, here);
        else if (above)
            compareGone(row, above);
        const QList<RowId> children = m_theirs.children(row);
        for (const RowId child : children)
            if (isContent(m_theirs.kind(child)))
                visit(child, here);
    }

    void compare(RowId row, RowId here)
    {
        if (!isAsSent(row) || !m_memory.isEmpty())
            for (const Field &field : describe(m_theirs.value(row)).fields)
                compareField(row, here, field);
        if (m_base.contains(row)) {
            compareParent(row, here);
            for (const QLatin1StringView collection : collectionsOf(m_theirs.kind(row)))
                compareOrder(row, here, collection);
        }
    }

    void compareField(RowId row, RowId here, const Field &field)
    {
        if (isAsSent(row, field) && !m_memory.has(fieldPlace(row, field.key)))
            return;
        MergeItem item { .kind = Kind::Field,
            .place = { here, field.name() },
            .copyRow = row,
            .ours = field.get(m_ours.value(here)),
            .theirs = field.get(m_theirs.value(row)),
            .dealtPlace = fieldPlace(row, field.key) };
        if (m_base.contains(row))
            item.base = field.get(m_base.value(row));
        addJudged(item);
    }

    /// Decides the verdict of a value and adds the item, unless the copy has the value as sent.
    void addJudged(MergeItem item)
    {
        if (item.theirs == item.base && !m_memory.has(item.dealtPlace))
            return;
        item.dealtDigest = digestOf(item.theirs);
        const QString dealt = m_memory.digest(item.dealtPlace);
        const bool oursIsTaken = digestOf(item.ours) == dealt;
        if (item.theirs == item.base && !oursIsTaken)
            return; // changed back in the copy, and our side no longer has the change
        if (item.theirs == item.ours || item.dealtDigest == dealt)
            item.verdict = Verdict::Unchanged;
        else if (!oursIsTaken && item.ours != item.base)
            item.verdict = Verdict::Conflict;
        if (item.verdict != Verdict::Unchanged || item.theirs != item.base)
            add(item);
    }

    bool isAsSent(RowId row) const
    {
        return m_base.contains(row) && m_base.value(row) == m_theirs.value(row);
    }

    bool isAsSent(RowId row, const Field &field) const
    {
        return m_base.contains(row)
            && field.get(m_base.value(row)) == field.get(m_theirs.value(row));
    }

    void compareParent(RowId row, RowId here)
    {
        const RowId parent = m_theirs.parent(row);
        if (row == m_plan.report() || !m_rows.here(parent))
            return; // a parent that was removed here is an item of its own
        const auto value = [](RowId id) { return QJsonValue(id.value); };
        addJudged({ .kind = Kind::RowMoved,
            .place = { here, {} },
            .copyRow = row,
            .base = value(m_base.parent(row)),
            .ours = value(m_ours.parent(here)),
            .theirs = value(m_rows.here(parent)),
            .dealtPlace = rowPlace(row) + u'^' });
    }

    /// Compares the order of the rows that are in the collection on all sides.
    void compareOrder(RowId row, RowId here, QLatin1StringView collection)
    {
        const QList<RowId> base = m_base.find(row)->children.value(collection);
        const QList<RowId> ours = m_ours.find(here)->children.value(collection);
        const QList<RowId> theirs = m_theirs.find(row)->children.value(collection);
        const QString place = rowPlace(row) + u'/' + collection;
        if ((base == theirs && !m_memory.has(place)) || base.isEmpty()
            || !isContent(m_base.kind(base.first())))
            return;
        const QSet<RowId> inBase(base.begin(), base.end());
        const QSet<RowId> inOurs(ours.begin(), ours.end());
        const QSet<RowId> inTheirs(theirs.begin(), theirs.end());
        const auto stayed = [&](const QList<RowId> &rows) {
            QList<RowId> list;
            std::ranges::copy_if(rows, std::back_inserter(list), [&](RowId id) {
                return inBase.contains(id) && inOurs.contains(id) && inTheirs.contains(id);
            });
            return QJsonValue(toArray(list));
        };
        addJudged({ .kind = Kind::Order,
            .place = { here, {} },
            .copyRow = row,
            .collection = collection,
            .base = stayed(base),
            .ours = stayed(ours),
            .theirs = stayed(theirs),
            .dealtPlace = place });
    }

    /// A row that was removed here: an item when the copy has changed it.
    void compareGone(RowId row, RowId above)
    {
        MergeItem item { .kind = Kind::RowGone,
            .verdict = Verdict::Conflict,
            .place = { above, {} },
            .copyRow = row,
            .theirs = texts(m_theirs, row),
            .dealtPlace = rowPlace(row),
            .dealtDigest = digestOf(m_theirs, row) };
        if (m_base.contains(row)) {
            item.base = texts(m_base, row);
            if (digestOf(m_base, row) == item.dealtDigest)
                return;
        }
        if (m_memory.digest(item.dealtPlace) == item.dealtDigest)
            item.verdict = Verdict::Unchanged;
        add(item);
    }

    /// The topmost rows that were sent and did not come back.
    void findRemoved(RowId row)
    {
        const QList<RowId> children = m_base.children(row);
        for (const RowId child : children) {
            if (!isContent(m_base.kind(child)))
                continue;
            if (!m_visited.contains(child) && !isRemovedWithParent(child))
                addRemoved(child);
            findRemoved(child);
        }
    }

    bool isRemovedWithParent(RowId row) const
    {
        const Tree &tree = m_ours.contains(row) ? m_ours : m_base;
        const RowId parent = tree.parent(row);
        return m_base.contains(parent) && !m_visited.contains(parent);
    }

    void addRemoved(RowId row)
    {
        MergeItem item { .kind = Kind::RowRemoved,
            .verdict = Verdict::Unchanged,
            .place = { row, {} },
            .copyRow = row,
            .base = texts(m_base, row),
            .dealtPlace = rowPlace(row),
            .dealtDigest = u"removed"_s };
        if (!m_ours.contains(row)) {
            item.place.row = nearestHere(m_base, row);
        } else {
            item.ours = texts(m_ours, row);
            if (m_memory.digest(item.dealtPlace) != item.dealtDigest)
                item.verdict = isUntouchedHere(row) ? Verdict::Taken : Verdict::Conflict;
        }
        add(item);
    }

    bool isUntouchedHere(RowId row) const
    {
        return m_ours.parent(row) == m_base.parent(row)
            && m_ours.subtree(row) == m_base.subtree(row);
    }

    RowId nearestHere(const Tree &tree, RowId row) const
    {
        while (!m_rows.here(row))
            row = tree.parent(row);
        return m_rows.here(row);
    }

    void add(const MergeItem &item) { m_plan.items.append(item); }

    MergePlan &m_plan;
    const Tree &m_base;
    const Tree &m_ours;
    const Tree &m_theirs;
    const CopyRows m_rows;
    const MergeMemory m_memory;
    QSet<RowId> m_visited; ///< rows of the copy that are not new in it
};

} // namespace

MergePlan planMerge(const Tree &base, const Tree &ours, const Tree &theirs, RowId sent)
{
    MergePlan plan { .base = base, .ours = ours, .theirs = theirs, .sent = sent, .items = {} };
    Planner(plan).run();
    planComments(plan);
    const QSet<qsizetype> impossible = unmergeable(plan, {});
    for (const qsizetype item : impossible)
        plan.items[item].verdict = Verdict::Conflict;
    return plan;
}

} // namespace ita
