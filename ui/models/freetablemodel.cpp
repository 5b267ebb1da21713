// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/freetablemodel.h"

#include "core/domain/rights.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/tablecommands.h"
#include "ui/models/roles.h"
#include "ui/models/screendigits.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool isBelowRow(const Tree &tree, RowId row, RowId ancestor)
{
    while (row && row != ancestor)
        row = tree.parent(row);
    return bool(row);
}

} // namespace

FreeTableModel::FreeTableModel(EditHistory &history, RowId owner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_owner(owner)
    , m_table(std::in_place, history.tree(), owner)
{
    const Session *session = &history.session();
    connect(session, &Session::inserted, this, &FreeTableModel::noteRow);
    connect(session, &Session::aboutToRemove, this, &FreeTableModel::noteRow);
    connect(session, &Session::moved, this, &FreeTableModel::noteRow);
    connect(session, &Session::fieldChanged, this,
        [this](RowId row, const Field *field) { noteField(row, *field); });
    connect(session, &Session::changed, this, &FreeTableModel::takeChange);
    connect(session, &Session::personChanged, this, &FreeTableModel::shapeChanged);
}

void FreeTableModel::noteRow(RowId row)
{
    const RowKind kind = m_history.tree().kind(row);
    const bool isPart
        = kind == RowKind::FreeColumn || kind == RowKind::FreeRow || kind == RowKind::FreeCell;
    m_linesChanged = m_linesChanged || (isPart && isBelowRow(m_history.tree(), row, m_owner));
}

void FreeTableModel::noteField(RowId row, const Field &)
{
    m_valuesChanged = m_valuesChanged || isBelowRow(m_history.tree(), row, m_owner);
}

void FreeTableModel::takeChange()
{
    if (!m_history.tree().contains(m_owner) || (!m_linesChanged && !m_valuesChanged))
        return;
    const bool lines = std::exchange(m_linesChanged, false);
    m_valuesChanged = false;
    if (lines)
        beginResetModel();
    m_table.emplace(m_history.tree(), m_owner);
    if (lines)
        return endResetModel();
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT shapeChanged();
}

QModelIndex FreeTableModel::indexOf(RowId cell) const
{
    for (qsizetype row = 0; row < m_table->rowCount(); ++row)
        for (qsizetype column = 0; column < m_table->columnCount(); ++column)
            if (m_table->cell({ row, column }) == cell)
                return index(int(row), int(column));
    return {};
}

Outcome FreeTableModel::mayEdit() const
{
    const Session &session = m_history.session();
    if (session.isReadOnly())
        return session.whyReadOnly();
    const Subtree column { .id = {}, .value = FreeColumn(), .extra = {}, .children = {} };
    return checkRights(m_history.tree(), Edit(InsertRow { m_owner, 0, column }), session.person());
}

int FreeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table->rowCount());
}

int FreeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table->columnCount());
}

QString FreeTableModel::typedText(CellPlace at) const
{
    const RowId cell = m_table->cell(at);
    return cell ? m_history.typedValue(cell, fieldOf(&FreeCell::text)).toString() : QString();
}

QVariant FreeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellPlace at = placeOf(index);
    const FreeRowKind kind = m_table->rowKind(at.row);
    switch (role) {
    case Qt::DisplayRole:
        return typedText(at).isEmpty() ? m_table->shownText(at) : typedText(at);
    case Qt::EditRole:
        return typedText(at);
    case RowIdRole:
        return m_table->cell(at).value;
    case Qt::FontRole: {
        QFont font;
        font.setBold(kind != FreeRowKind::Plain);
        return font;
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = m_table->columnValue(at.column).values == ValueKind::Number;
        const bool right = isNumber && kind != FreeRowKind::Group;
        return QVariant::fromValue(Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QVariant FreeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return onScreen(section + 1);
    const FreeColumn &column = m_table->columnValue(section);
    const QStringList shown = column.groups + QStringList(column.heading);
    return shown.join(u" › "_s);
}

Qt::ItemFlags FreeTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return mayEdit() ? flags | Qt::ItemIsEditable : flags;
}

bool FreeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const CellPlace at = placeOf(index);
    if (const RowId cell = m_table->cell(at))
        return bool(m_history.type(cell, fieldOf(&FreeCell::text), value.toString()));
    if (value.toString().isEmpty())
        return true;
    return bool(m_history.apply(setCellText(m_history.tree(), m_owner, at, value.toString())));
}

} // namespace ita
