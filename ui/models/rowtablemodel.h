// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowlistmodel.h"

namespace ita {

/// The rows of one kind below one row as a table. Its columns are fields: first those with a
/// printed column, also those of columns that the office has added, in printed order and with the
/// office's own headings, then the extra fields. A
/// kind without a printed table and extra fields has a column for each field. DisplayRole is the
/// text as people read it, EditRole the text as typed, ValueRole the stored value; other roles are
/// RowIdRole, RowKindRole, FieldKeyRole, FieldKindRole, StatusRole, OpenCommentsRole and
/// DiffersRole. setData() takes EditRole and ValueRole and writes through the EditHistory. Values
/// that could not be stored are shown too.
class RowTableModel : public RowListModel
{
    Q_OBJECT

public:
    /// `extraFields`: keys of fields without a printed column, such as "units" and "status".
    RowTableModel(EditHistory &history, RowId anchor, RowKind kind,
        const QStringList &extraFields = {}, QObject *parent = nullptr);

    const Field &fieldAt(int column) const { return *m_fields.at(column); }
    /// -1 when no column shows the field.
    int columnOf(QStringView field) const;
    /// Invalid when the row or the field is not shown.
    QModelIndex indexOf(RowId row, QStringView field = {}) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Why a value given to setData() cannot be stored.
    void refused(const QString &reason);

protected:
    void noteFieldChange(RowId row, const Field &field) override;
    void noteRowsChange(RowId parent) override;

private:
    void chooseFields();
    QString shownText(RowId row, const Field &field) const;
    QVariant hintOf(RowId row, const Field &field) const;
    QVariant columnData(int column, int role) const;
    QVariant headingData(int column, bool group) const;
    bool refersTo(RowKind kind) const;
    void markRowOf(RowId below);
    void announceHalfTyped(RowId row);
    void announceUnsaved();

    QStringList m_extraFields;
    QList<const Field *> m_fields;
};

} // namespace ita
