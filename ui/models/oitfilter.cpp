// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/oitfilter.h"

#include "ui/models/oitmodel.h"
#include "ui/models/roles.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

OitFilter::OitFilter(OitModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

void OitFilter::setUnit(const QString &unit)
{
    m_unit = unit;
    refilter();
}

void OitFilter::setWithoutUnitOnly(bool on)
{
    if (on == m_withoutUnitOnly)
        return;
    m_withoutUnitOnly = on;
    refilter();
}

void OitFilter::setStatuses(const QSet<Status> &statuses)
{
    m_statuses = statuses;
    refilter();
}

void OitFilter::setMissingEvidenceOnly(bool on)
{
    m_missingEvidenceOnly = on;
    refilter();
}

void OitFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    refilter();
}

void OitFilter::setKept(RowId item)
{
    if (m_kept == item)
        return;
    m_kept = item;
    if (isFiltering() && !m_refiltering)
        invalidateRowsFilter();
}

/// Filters again without the kept item. While rows are removed, views call setKept() with the next
/// item; the guard stops it from filtering recursively.
void OitFilter::refilter()
{
    m_kept = {};
    const QScopedValueRollback guard(m_refiltering, true);
    invalidateRowsFilter();
}

bool OitFilter::isFiltering() const
{
    return !m_unit.isEmpty() || m_withoutUnitOnly || !m_statuses.isEmpty() || m_missingEvidenceOnly
        || !m_text.isEmpty();
}

RowId OitFilter::rowAt(const QModelIndex &index) const
{
    return m_model.rowAt(mapToSource(index));
}

QModelIndex OitFilter::indexOf(RowId row) const
{
    return mapFromSource(m_model.indexOf(row));
}

bool OitFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!isFiltering())
        return true;
    // A group is shown only when one of its items is accepted (recursive filtering).
    return sourceParent.isValid() && accepts(m_model.index(sourceRow, 0, sourceParent));
}

bool OitFilter::accepts(const QModelIndex &item) const
{
    return (m_kept && m_model.rowAt(item) == m_kept)
        || std::ranges::all_of(
            kConditions, [&](Condition condition) { return meets(item, condition); });
}

bool OitFilter::meets(const QModelIndex &item, Condition condition) const
{
    switch (condition) {
    case Condition::Unit: {
        const QStringList units = item.data(UnitsRole).toStringList();
        if (m_withoutUnitOnly)
            return units.isEmpty();
        return m_unit.isEmpty() || units.contains(m_unit) || units.contains("*"_L1);
    }
    case Condition::Status:
        return m_statuses.isEmpty()
            || m_statuses.contains(ita::Status(item.data(StatusRole).toInt()));
    case Condition::Evidence:
        return !m_missingEvidenceOnly || item.data(MissingEvidenceRole).toBool();
    case Condition::Text:
        return m_text.isEmpty()
            || item.data(SearchTextRole).toString().contains(m_text, Qt::CaseInsensitive);
    }
    return true;
}

QModelIndexList OitFilter::itemsMeetingAllBut(Condition condition) const
{
    QModelIndexList found;
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex parent = m_model.index(group, 0);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex item = m_model.index(row, 0, parent);
            if (std::ranges::all_of(kConditions,
                    [&](Condition other) { return other == condition || meets(item, other); }))
                found.append(item);
        }
    }
    return found;
}

StatusCount OitFilter::statusCount() const
{
    StatusCount count;
    const QModelIndexList items = itemsMeetingAllBut(Condition::Status);
    for (const QModelIndex &item : items)
        count.add(ita::Status(item.data(StatusRole).toInt()));
    return count;
}

int OitFilter::missingEvidenceCount() const
{
    const QModelIndexList items = itemsMeetingAllBut(Condition::Evidence);
    return int(std::ranges::count_if(
        items, [](const QModelIndex &item) { return item.data(MissingEvidenceRole).toBool(); }));
}

QModelIndexList OitFilter::shownItems() const
{
    QModelIndexList items;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int item = 0; item < rowCount(parent); ++item)
            items.append(index(item, 0, parent));
    }
    return items;
}

QModelIndex OitFilter::nextUnfinished(const QModelIndex &from, bool backwards) const
{
    QModelIndexList items = shownItems();
    // Sort key of an index: (group, item) for an item, (group, -1) for a group.
    const auto place = [](const QModelIndex &index) {
        const QModelIndex group = index.parent();
        return group.isValid() ? std::pair(group.row(), index.row()) : std::pair(index.row(), -1);
    };
    const auto here = from.isValid() ? place(from) : std::pair(-1, -1);
    auto start = backwards ? std::ranges::lower_bound(items, here, {}, place)
                           : std::ranges::upper_bound(items, here, {}, place);
    std::rotate(items.begin(), start, items.end());
    if (backwards)
        std::ranges::reverse(items);
    const auto lacks
        = [](const QModelIndex &item) { return item.data(UnfinishedRole).toInt() > 0; };
    const auto found = std::ranges::find_if(items, lacks);
    return found == items.end() ? QModelIndex() : *found;
}

} // namespace ita
