// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowlistmodel.h"

namespace ita {

/// The rows of one kind below one row as a table. Its columns are the fields: first those with a
/// printed column, in printed order under the office's own headings, then the others asked for; all
/// fields for kinds that have no printed table.
/// DisplayRole is the text as people read it, EditRole as it is typed, ValueRole as it is stored;
/// also RowIdRole, RowKindRole, FieldKeyRole, FieldKindRole, StatusRole and OpenCommentsRole.
/// Writing any of the first three goes through the EditHistory; what could not be stored is shown.
class RowTableModel : public RowListModel
{
    Q_OBJECT

public:
    /// `extraFields`: keys of fields without a printed column, such as "units" and "status".
    RowTableModel(EditHistory &history, RowId anchor, RowKind kind,
        const QStringList &extraFields = {}, QObject *parent = nullptr);

    const Field &fieldAt(int column) const { return *m_fields.at(column); }
    /// -1 when no column shows that field.
    int columnOf(QStringView field) const;
    /// Invalid when the row or the field is not shown.
    QModelIndex indexOf(RowId row, QStringView field = {}) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Why what setData() was given cannot be stored.
    void refused(const QString &reason);

protected:
    void noteFieldChange(RowId row, const Field &field) override;
    void noteRowsChange(RowId parent) override;

private:
    QString shownText(RowId row, const Field &field) const;
    QVariant columnData(int column, int role) const;
    QVariant headingData(int column, bool group) const;
    bool refersTo(RowKind kind) const;
    void markRowOf(RowId below);
    void announceUnsaved();

    QList<const Field *> m_fields;
};

} // namespace ita
