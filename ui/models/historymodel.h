// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <QAbstractTableModel>

namespace ita {

class Session;

/// What a field held before, newest first: when, who, before, after, and as part of what. It is
/// what the journal says; new entries come in on top when the field changes.
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
    /// Why the journal could not be read; the model then shows what was read before.
    const std::optional<Error> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// ValueRole of Before and After is the value itself, undefined while the row did not exist.
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
