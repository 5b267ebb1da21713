// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statuscount.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The printed rows of that kind below the report.
QList<RowId> rowsOf(const Tree &tree, RowId report, RowKind kind)
{
    QList<RowId> found;
    const QList<RowId> sections = tree.sections(report);
    for (const RowId section : sections) {
        if (sectionLayout(tree.value(section))->hidden)
            continue;
        const QList<RowId> rows = tree.descendants(section);
        for (const RowId row : rows)
            if (tree.kind(row) == kind)
                found.append(row);
    }
    return found;
}

/// Counts by name, in the order in which the names first appear.
class Counts
{
public:
    NamedCount &at(const QString &name)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.constEnd())
            return m_counts[*known];
        m_places.insert(name, m_counts.size());
        return m_counts.emplaceBack(NamedCount { name, {}, {}, {} });
    }

    QList<NamedCount> take()
    {
        m_counts.removeIf([](const NamedCount &count) { return count.count.total() == 0; });
        return std::move(m_counts);
    }

private:
    QList<NamedCount> m_counts;
    QHash<QString, qsizetype> m_places;
};

/// The status and units of a row that has both.
struct Share
{
    Status status;
    QStringList units;
};

Share shareOf(const RowValue &value)
{
    if (const auto *indicator = std::get_if<Indicator>(&value))
        return { indicator->status, indicator->units };
    const auto &item = std::get<OitItem>(value);
    return { item.status, item.units };
}

} // namespace

void StatusCount::add(Status status)
{
    switch (status) {
    case Status::NotStarted:
        ++notStarted;
        break;
    case Status::InProgress:
        ++inProgress;
        break;
    case Status::Done:
        ++done;
        break;
    }
}

QList<NamedCount> statusByUnit(const Tree &tree, RowId report, RowKind kind)
{
    Counts counts;
    QStringList officeUnits;
    const QList<RowId> units = tree.rows(tree.root(), RowKind::Unit);
    for (const RowId unit : units) {
        officeUnits.append(tree.get<Unit>(unit).name);
        counts.at(officeUnits.last()).row = unit;
    }
    StatusCount nobody;
    const QList<RowId> rows = rowsOf(tree, report, kind);
    for (const RowId row : rows) {
        const Share share = shareOf(tree.value(row));
        const bool everyone = share.units.contains("*"_L1);
        const QStringList &named = everyone ? officeUnits : share.units;
        if (named.isEmpty())
            nobody.add(share.status);
        for (const QString &unit : named)
            counts.at(unit).count.add(share.status);
    }
    QList<NamedCount> all = counts.take();
    if (nobody.total() > 0)
        all.append({ {}, {}, {}, nobody });
    return all;
}

QList<NamedCount> statusBySubIndicator(const Tree &tree, RowId report)
{
    Counts counts;
    const QList<RowId> items = rowsOf(tree, report, RowKind::OitItem);
    for (const RowId item : items) {
        const RowId group = tree.parent(item);
        const auto &description = tree.get<OitGroup>(group);
        NamedCount &count = counts.at(description.code);
        if (!count.row) {
            count.row = group;
            count.title = description.title;
        }
        count.count.add(tree.get<OitItem>(item).status);
    }
    return counts.take();
}

} // namespace ita
