// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <QAbstractTableModel>

namespace ita {

class Session;

/// The history of a field as the journal has it, newest first: when, who, value before and after,
/// and the edit it was part of. New entries are inserted at the top when the field changes.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        Who,
        Before,
        After,
        What,
        ColumnCount,
    };

    HistoryModel(Session &session, RowId row, const Field &field, QObject *parent = nullptr);

    const FieldChange &changeAt(int row) const;
    /// Why the journal could not be read. The model keeps the entries that it has read before.
    const std::optional<Error> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// ValueRole of Before and After is the QJsonValue; undefined when the row did not exist.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    QString shownText(const FieldChange &change, int column) const;

    Session &m_session;
    RowId m_row;
    const Field &m_field;
    QList<FieldChange> m_changes; ///< oldest first
    qint64 m_readTo = 0; ///< the last entry of the journal that has been read
    std::optional<Error> m_error;
};

} // namespace ita
