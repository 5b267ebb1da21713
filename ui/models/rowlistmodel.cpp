// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowlistmodel.h"

#include "core/model/session.h"
#include "ui/commands/editor.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/roles.h"
#include "ui/models/rowmime.h"

#include <QMimeData>

#include <algorithm>
#include <tuple>

namespace ita {

RowListModel::RowListModel(Editor &editor, RowId parentRow, RowKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
    , m_parentRow(parentRow)
    , m_kind(kind)
    , m_gone(!editor.tree().contains(parentRow))
{
    const Session *session = &editor.session();
    connect(session, &Session::aboutToInsert, this, &RowListModel::beginInsert);
    connect(session, &Session::inserted, this, [this](RowId row) {
        endInsert(row);
        noteRowsChange(this->tree().parent(row));
    });
    connect(session, &Session::aboutToRemove, this, &RowListModel::beginRemove);
    connect(session, &Session::removed, this, [this](RowId parentOfRemoved) {
        end();
        noteRowsChange(parentOfRemoved);
    });
    connect(session, &Session::aboutToMove, this, &RowListModel::beginMove);
    connect(session, &Session::moved, this, [this](RowId row, RowId oldParent) {
        end();
        noteRowsChange(oldParent);
        noteRowsChange(this->tree().parent(row));
    });
    connect(session, &Session::fieldChanged, this,
        [this](RowId row, const Field *field) { noteFieldChange(row, *field); });
    connect(session, &Session::changed, this, &RowListModel::announceChanged);
}

const Tree &RowListModel::tree() const
{
    return m_editor.tree();
}

void RowListModel::setParentRow(RowId parentRow)
{
    beginResetModel();
    m_parentRow = parentRow;
    m_gone = !tree().contains(parentRow);
    m_changed.clear();
    endResetModel();
}

QList<RowId> RowListModel::rows() const
{
    return m_gone ? QList<RowId>() : tree().children(m_parentRow, m_kind);
}

RowId RowListModel::rowAt(int row) const
{
    const QList<RowId> all = rows();
    return row >= 0 && row < all.size() ? all.at(row) : RowId {};
}

RowId RowListModel::rowAt(const QModelIndex &index) const
{
    return index.model() == this ? rowAt(index.row()) : RowId {};
}

int RowListModel::rowOf(RowId row) const
{
    return int(rows().indexOf(row));
}

QList<RowId> RowListModel::rowsOf(const QModelIndexList &indexes) const
{
    QList<int> places;
    for (const QModelIndex &index : indexes)
        if (index.model() == this)
            places.append(index.row());
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    const QList<RowId> all = rows();
    QList<RowId> found;
    for (const int place : std::as_const(places))
        found.append(all.at(place));
    return found;
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    const RowId row = rowAt(index);
    if (row && role == RowIdRole)
        return row.value;
    if (row && role == RowKindRole)
        return int(tree().kind(row));
    return {};
}

Qt::ItemFlags RowListModel::flags(const QModelIndex &index) const
{
    const bool writable = !m_editor.session().isReadOnly();
    // Rows are dropped between rows, never onto one.
    if (!index.isValid())
        return writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return writable ? shown | Qt::ItemIsDragEnabled : shown;
}

Qt::DropActions RowListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList RowListModel::mimeTypes() const
{
    return { QString::fromUtf16(kRowsMimeType) };
}

QMimeData *RowListModel::mimeData(const QModelIndexList &indexes) const
{
    auto data = std::make_unique<QMimeData>();
    putRows(*data, m_editor.session(), rowsOf(indexes));
    return data.release(); // the caller owns it
}

bool RowListModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    if (action != Qt::MoveAction || m_gone || m_editor.session().isReadOnly())
        return false;
    const QList<RowId> dropped = rowsIn(*data, m_editor.session());
    const RowKind parentKind = tree().kind(m_parentRow);
    const auto fits = [&](RowId row) {
        return row != tree().root() && tree().kind(tree().parent(row)) == parentKind
            && isOurs(m_parentRow, tree().kind(row));
    };
    return !dropped.isEmpty() && std::ranges::all_of(dropped, fits);
}

bool RowListModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    int position = row;
    if (position < 0)
        position = parent.isValid() ? parent.row() : rowCount();
    const Change change = ita::moveRows(
        tree(), rowsIn(*data, m_editor.session()), m_parentRow, std::min(position, rowCount()));
    if (!change.edits.isEmpty())
        std::ignore = m_editor.apply(change); // a failure is announced by the editor
    return false;
}

void RowListModel::noteFieldChange(RowId row, const Field &)
{
    if (!m_gone && row != tree().root() && isOurs(tree().parent(row), tree().kind(row)))
        markChanged(row);
}

void RowListModel::noteRowsChange(RowId) { }

void RowListModel::markChanged(RowId row)
{
    m_changed.insert(row);
}

bool RowListModel::isOurs(RowId parent, RowKind kind) const
{
    return parent == m_parentRow
        && QLatin1StringView(describe(kind).slot) == QLatin1StringView(describe(m_kind).slot);
}

/// Whether our parent row is that row or stands below it.
bool RowListModel::holdsParent(RowId row) const
{
    RowId above = tree().contains(m_parentRow) ? m_parentRow : RowId {};
    while (above && above != row)
        above = tree().parent(above);
    return bool(above);
}

void RowListModel::beginInsert(RowId parent, RowKind kind, qsizetype position)
{
    announceChanged();
    if (m_gone || !isOurs(parent, kind))
        return;
    m_step = Step::Insert;
    beginInsertRows({}, int(position), int(position));
}

void RowListModel::endInsert(RowId row)
{
    end();
    if (!m_gone || !holdsParent(row))
        return;
    beginResetModel();
    m_gone = false;
    endResetModel();
}

void RowListModel::beginRemove(RowId row)
{
    announceChanged();
    if (m_gone)
        return;
    if (holdsParent(row)) {
        m_step = Step::Reset;
        beginResetModel();
        m_gone = true;
    } else if (isOurs(tree().parent(row), tree().kind(row))) {
        m_step = Step::Remove;
        const int place = rowOf(row);
        beginRemoveRows({}, place, place);
    }
}

void RowListModel::beginMove(RowId row, RowId parent, qsizetype position)
{
    announceChanged();
    if (m_gone)
        return;
    const RowKind moved = tree().kind(row);
    const bool leaves = isOurs(tree().parent(row), moved);
    const bool arrives = isOurs(parent, moved);
    const int from = leaves ? rowOf(row) : -1;
    const int to = int(position);
    if (leaves && arrives) {
        // Qt counts the target with the row still in its place.
        if (beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
            m_step = Step::Move;
    } else if (leaves) {
        m_step = Step::Remove;
        beginRemoveRows({}, from, from);
    } else if (arrives) {
        m_step = Step::Insert;
        beginInsertRows({}, to, to);
    }
}

void RowListModel::end()
{
    switch (std::exchange(m_step, Step::None)) {
    case Step::None:
        break;
    case Step::Insert:
        endInsertRows();
        break;
    case Step::Remove:
        endRemoveRows();
        break;
    case Step::Move:
        endMoveRows();
        break;
    case Step::Reset:
        endResetModel();
        break;
    }
}

void RowListModel::announceChanged()
{
    if (m_allChanged && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else if (!m_changed.isEmpty())
        announceRuns();
    m_allChanged = false;
    m_changed.clear();
}

/// One signal for each run of neighbours: a status set on all rows is one signal.
void RowListModel::announceRuns()
{
    const QList<RowId> all = rows();
    const int lastColumn = columnCount() - 1;
    for (int first = 0; first < all.size(); ++first) {
        if (!m_changed.contains(all.at(first)))
            continue;
        int last = first;
        while (last + 1 < all.size() && m_changed.contains(all.at(last + 1)))
            ++last;
        Q_EMIT dataChanged(index(first, 0), index(last, lastColumn));
        first = last;
    }
}

} // namespace ita
