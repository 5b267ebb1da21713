// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionmodel.h"

namespace ita {

/// The OIT section as a tree: groups (sub-indicators and their topics) with their items. Roles:
/// RowIdRole, RowKindRole, FieldKeyRole, StatusRole, UnitsRole, UnfinishedRole,
/// MissingEvidenceRole, SearchTextRole, and for a name DetailRole and AccessibleTextRole; the
/// tooltip of a name says why the catalogue is not sure of it. Items and groups can be dragged,
/// items also to another group.
class OitModel : public SessionModel
{
    Q_OBJECT

public:
    enum Column {
        Name, ///< "O2 ข้อมูลผู้บริหาร", or the heading of the group; "(?)" after an unconfirmed one
        Units,
        Status,
        Elements, ///< "2/3": met elements of all
        Evidence, ///< number of evidence rows
        ColumnCount,
    };

    OitModel(EditHistory &history, RowId section, QObject *parent = nullptr);

    RowId rowAt(const QModelIndex &index) const override;
    /// The index of a group or item; of an evidence row, that of its item. Invalid for others.
    QModelIndex indexOf(RowId row, int column = Name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sets name, units or status of an item from its typed text.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    using QObject::parent;

protected:
    std::optional<QModelIndex> shownBelow(RowId parent, RowKind kind) const override;
    RowId parentRowOf(const QModelIndex &parent) const override;
    void noteFieldChange(RowId row, const Field &field) override;
    void noteRowsChange(RowId parent) override;

private:
    QList<RowId> groups() const;
    bool isOurGroup(RowId row) const;
    void markItemAndGroup(RowId row);
    QVariant groupData(RowId group, int column, int role) const;
    QVariant itemCell(RowId item, int column, int role) const;
    QString itemText(RowId item, int column) const;
    QString detailText(RowId item) const;
    QString spokenText(RowId row) const;
    QString doubtAbout(RowId row) const;
    QString withMark(const QString &name, RowId row) const;
    QString searchText(RowId item) const;
};

} // namespace ita
