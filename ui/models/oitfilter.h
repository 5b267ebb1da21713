// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace ita {

class OitModel;

/// The items of an OitModel that meet every condition set, below their groups; groups without such
/// items are left out while there is a condition.
class OitFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OitFilter(OitModel &model, QObject *parent = nullptr);

    /// Items of that unit or of all units; empty: of any.
    void setUnit(const QString &unit);
    /// Items that are given to nobody.
    void setWithoutUnitOnly(bool on);
    /// Empty: any status.
    void setStatuses(const QSet<Status> &statuses);
    void setMissingEvidenceOnly(bool on);
    /// Found anywhere in the texts of the item or its evidence, without regard to case.
    void setText(const QString &text);
    /// An item stays in the list while it is being worked on, whatever becomes of it.
    void setKept(RowId item);
    bool isFiltering() const;

    RowId rowAt(const QModelIndex &index) const;
    /// Invalid while the row is filtered out.
    QModelIndex indexOf(RowId row) const;
    /// How many items are shown.
    int itemCount() const;

    /// The next item after `from` that still lacks something, of those shown, going on from the
    /// first after the last; backwards on request. Comes back to `from` when that is the only one;
    /// invalid when there is none. `from` may be a group or invalid.
    QModelIndex nextUnfinished(const QModelIndex &from, bool backwards = false) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void refilter();
    bool accepts(const QModelIndex &item) const;
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
