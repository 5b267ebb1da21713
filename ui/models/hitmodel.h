// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/find.h"

#include <QAbstractItemModel>

namespace ita {

/// Search hits in groups by year and section. While replacing, hits have check boxes; at first all
/// replaceable hits are checked.
class HitModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< QString: the field and row
        HitStartRole, ///< int: start of the hit in the display text
        HitLengthRole, ///< int
        ReplacementRole, ///< QString: the new text; invalid when the hit is not replaced
    };

    /// `tree` outlives the model.
    explicit HitModel(const Tree &tree, QObject *parent = nullptr);

    void show(const Hits &found);
    /// Null to end replacing; an empty text deletes the hits.
    void setReplacement(const QString &with);

    const QList<Hit> &hits() const { return m_hits; }
    /// Null for a group and for an invalid index.
    const Hit *hitAt(const QModelIndex &index) const;
    /// The n-th hit from the top, counted from 0.
    QModelIndex indexOfHit(qsizetype number) const;
    /// The place of the hit in hits(); -1 for a group and for an invalid index.
    qsizetype numberOf(const QModelIndex &index) const;
    QList<Hit> tickedHits() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Group
    {
        RowId report;
        RowId section;
        qsizetype first = 0;
        qsizetype count = 0;
    };

    bool isTickable(const Hit &hit) const;
    QString titleOf(const Group &group) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant hitData(qsizetype number, int role) const;
    QVariant ticksOf(const Group &group) const;
    void announce(int group);

    const Tree &m_tree;
    QList<Hit> m_hits;
    QList<Group> m_groups;
    QSet<qsizetype> m_unticked;
    QString m_replacement; ///< null while not replacing
};

} // namespace ita
