// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freetable.h"

#include <QAbstractTableModel>

#include <optional>

namespace ita {

class EditHistory;

/// A free table as people edit it. Its columns are those of the office; merged cells are told by
/// table().
class FreeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `history` outlives the model. `owner` is the block or section with the table.
    FreeTableModel(EditHistory &history, RowId owner, QObject *parent = nullptr);

    EditHistory &history() const { return m_history; }
    RowId owner() const { return m_owner; }
    const FreeTable &table() const { return *m_table; }
    static CellPlace placeOf(const QModelIndex &index) { return { index.row(), index.column() }; }
    QModelIndex indexOf(RowId cell) const;
    /// Whether the person at work may change the table; the error says why not.
    Outcome mayEdit() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Stores the text typed so far; calls for one cell merge into one undo step.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Cells are merged otherwise than before, or rows have another kind.
    void shapeChanged();

private:
    void noteRow(RowId row);
    void noteField(RowId row, const Field &field);
    void takeChange();
    QString typedText(CellPlace at) const;

    EditHistory &m_history;
    RowId m_owner;
    std::optional<FreeTable> m_table;
    bool m_linesChanged = false; ///< rows, columns or cells came, went or moved
    bool m_valuesChanged = false;
};

} // namespace ita
