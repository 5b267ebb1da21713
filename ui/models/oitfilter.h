// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statuscount.h"
#include "core/rows/tree.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace ita {

class OitModel;

/// The items of an OitModel that meet all conditions, below their groups. While a condition is set,
/// groups without such items are hidden.
class OitFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OitFilter(OitModel &model, QObject *parent = nullptr);

    /// Items of this unit or of all units; empty for any unit.
    void setUnit(const QString &unit);
    /// Only items without a unit.
    void setWithoutUnitOnly(bool on);
    /// Empty for any status.
    void setStatuses(const QSet<Status> &statuses);
    void setMissingEvidenceOnly(bool on);
    /// Only items that have this text in them or in their evidence, ignoring case.
    void setText(const QString &text);
    /// Keeps the item being edited in the list, even when it no longer meets the conditions.
    void setKept(RowId item);
    bool isFiltering() const;

    RowId rowAt(const QModelIndex &index) const;
    /// Invalid while the row is filtered out.
    QModelIndex indexOf(RowId row) const;
    /// The items of each status, and those without evidence, that meet all other conditions.
    StatusCount statusCount() const;
    int missingEvidenceCount() const;

    /// The next unfinished item after `from`, or the previous one if `backwards`, of the items
    /// shown. Wraps around at the end, so it may return `from` itself; invalid when all are
    /// finished. `from` may be a group or invalid.
    QModelIndex nextUnfinished(const QModelIndex &from, bool backwards = false) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    enum class Condition { Unit, Status, Evidence, Text };
    static constexpr Condition kConditions[] { Condition::Unit, Condition::Status,
        Condition::Evidence, Condition::Text };

    void refilter();
    bool accepts(const QModelIndex &item) const;
    bool meets(const QModelIndex &item, Condition condition) const;
    QModelIndexList itemsMeetingAllBut(Condition condition) const;
    QModelIndexList shownItems() const;

    OitModel &m_model;
    QString m_unit;
    bool m_withoutUnitOnly = false;
    QSet<Status> m_statuses;
    bool m_missingEvidenceOnly = false;
    QString m_text;
    RowId m_kept;
    bool m_refiltering = false;
};

} // namespace ita
