// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/base/thaidate.h"
#include "core/model/session.h"
#include "ui/models/fieldtext.h"
#include "ui/models/roles.h"

namespace ita {
HistoryModel::HistoryModel(Session &session, RowId row, const Field &field, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_row(row)
    , m_field(field)
{
    read();
    connect(&session, &Session::changed, this, &HistoryModel::read);
}

void HistoryModel::read()
{
    // The journal only grows: after each keystroke, read only the new entries.
    const Storage &storage = m_session.storage();
    auto last = storage.lastEntry();
    auto found = last ? fieldHistory(storage, m_row, m_field.name(), m_readTo + 1) : last.error();
    if (!found) {
        m_error = found.error();
        return;
    }
    m_error.reset();
    m_readTo = *last;
    if (found->isEmpty())
        return;
    beginInsertRows({}, 0, int(found->size()) - 1);
    m_changes += *found;
    endInsertRows();
}

const FieldChange &HistoryModel::changeAt(int row) const
{
    return m_changes.at(m_changes.size() - 1 - row);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldChange &change = changeAt(index.row());
    if (role == Qt::DisplayRole)
        return shownText(change, index.column());
    if (role == ValueRole && index.column() == Before)
        return change.before;
    if (role == ValueRole && index.column() == After)
        return change.after;
    return {};
}

QString HistoryModel::shownText(const FieldChange &change, int column) const
{
    const auto valueText = [this](const QJsonValue &value) {
        return value.isUndefined() ? QString() : displayText(m_field, value);
    };
    switch (column) {
    case When:
        return thaiMomentShort(change.time);
    case Who:
        return change.author;
    case Before:
        return valueText(change.before);
    case After:
        return valueText(change.after);
    default:
        return change.label;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case What:
        return tr("What was done");
    default:
        return {};
    }
}

} // namespace ita
