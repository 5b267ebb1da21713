// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionmodel.h"

#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/roles.h"
#include "ui/models/rowmime.h"

#include <QMimeData>

#include <algorithm>
#include <tuple>

namespace ita {
namespace {

/// A change that inserts, removes or moves more shown rows than this is a reset.
constexpr qsizetype kFewRows = 100;

} // namespace

SessionModel::SessionModel(EditHistory &history, RowId anchor, QObject *parent)
    : QAbstractItemModel(parent)
    , m_history(history)
    , m_anchor(anchor)
    , m_gone(!history.tree().contains(anchor))
{
    followSession();
}

void SessionModel::followSession()
{
    const Session *session = &m_history.session();
    connect(session, &Session::aboutToChange, this, &SessionModel::beginChange);
    connect(session, &Session::aboutToInsert, this, &SessionModel::beginInsert);
    connect(session, &Session::inserted, this, [this](RowId row) {
        endInsert(row);
        noteRowsChange(tree().parent(row));
    });
    connect(session, &Session::aboutToRemove, this, &SessionModel::beginRemove);
    connect(session, &Session::removed, this, [this](RowId parent) {
        end();
        noteRowsChange(parent);
    });
    connect(session, &Session::aboutToMove, this, &SessionModel::beginMove);
    connect(session, &Session::moved, this, [this](RowId row, RowId oldParent) {
        end();
        noteRowsChange(oldParent);
        noteRowsChange(tree().parent(row));
    });
    connect(session, &Session::fieldChanged, this,
        [this](RowId row, const Field *field) { noteFieldChange(row, *field); });
    connect(session, &Session::changed, this, &SessionModel::endChange);
}

const Tree &SessionModel::tree() const
{
    return m_history.tree();
}

bool SessionModel::isWritable() const
{
    return !m_history.session().isReadOnly();
}

void SessionModel::setAnchor(RowId anchor)
{
    beginResetModel();
    m_anchor = anchor;
    m_gone = !tree().contains(anchor);
    m_changed.clear();
    endResetModel();
}

QList<RowId> SessionModel::rowsOf(const QModelIndexList &indexes) const
{
    QModelIndexList sorted = indexes;
    sorted.removeIf([&](const QModelIndex &index) { return !rowAt(index); });
    std::ranges::stable_sort(sorted, {},
        [](const QModelIndex &index) { return std::pair(index.parent().row(), index.row()); });
    QList<RowId> rows;
    for (const QModelIndex &index : std::as_const(sorted))
        if (const RowId row = rowAt(index); rows.isEmpty() || rows.last() != row)
            rows.append(row);
    return rows;
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    const RowId row = rowAt(index);
    if (row && role == RowIdRole)
        return row.value;
    if (row && role == RowKindRole)
        return int(tree().kind(row));
    return {};
}

Qt::ItemFlags SessionModel::flags(const QModelIndex &index) const
{
    // Rows can be dropped between rows, not onto a row.
    if (!index.isValid())
        return isWritable() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags shown = QAbstractItemModel::flags(index);
    return isWritable() ? shown | Qt::ItemIsDragEnabled : shown;
}

Qt::DropActions SessionModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList SessionModel::mimeTypes() const
{
    return { QString::fromUtf16(kRowsMimeType) };
}

QMimeData *SessionModel::mimeData(const QModelIndexList &indexes) const
{
    auto data = std::make_unique<QMimeData>();
    putRows(*data, m_history.session(), rowsOf(indexes));
    return data.release(); // the caller owns it
}

bool SessionModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || m_gone || !isWritable())
        return false;
    const QList<RowId> dropped = rowsIn(*data, m_history.session());
    const RowId target = parentRowOf(parent);
    const auto fits = [&](RowId row) {
        const RowId present = tree().parent(row);
        return present && target && tree().kind(present) == tree().kind(target)
            && shownBelow(target, tree().kind(row)) == parent;
    };
    return !dropped.isEmpty() && std::ranges::all_of(dropped, fits);
}

bool SessionModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int count = rowCount(parent);
    const int position = row < 0 ? count : std::min(row, count);
    const Change change
        = ita::moveRows(tree(), rowsIn(*data, m_history.session()), parentRowOf(parent), position);
    if (!change.edits.isEmpty())
        std::ignore = m_history.apply(change); // the history reports a failure
    return false;
}

void SessionModel::noteFieldChange(RowId row, const Field &)
{
    const RowId parent = tree().parent(row);
    if (!m_gone && parent && shownBelow(parent, tree().kind(row)))
        markChanged(row);
}

void SessionModel::noteRowsChange(RowId) { }

/// Whether the anchor is this row or is below it.
bool SessionModel::holdsAnchor(RowId row) const
{
    RowId above = tree().contains(m_anchor) ? m_anchor : RowId {};
    while (above && above != row)
        above = tree().parent(above);
    return bool(above);
}

void SessionModel::beginChange(const Change &change)
{
    if (m_gone || change.edits.size() <= kFewRows)
        return;
    const auto shown
        = std::ranges::count_if(change.edits, [this](const Edit &edit) { return concerns(edit); });
    if (shown <= kFewRows)
        return;
    m_whole = true;
    beginResetModel();
}

void SessionModel::endChange()
{
    if (!std::exchange(m_whole, false)) {
        announceChanged();
        return;
    }
    m_changed.clear();
    m_gone = !tree().contains(m_anchor);
    endResetModel();
}

/// Whether the edit inserts, removes or moves rows shown here. Only rows that exist before the
/// change, and rows inserted below them, are counted.
bool SessionModel::concerns(const Edit &edit) const
{
    RowId row;
    if (const auto *removal = std::get_if<RemoveRow>(&edit))
        row = removal->row;
    else if (const auto *move = std::get_if<MoveRow>(&edit))
        row = move->row;
    else if (const auto *insert = std::get_if<InsertRow>(&edit))
        return tree().contains(insert->parent)
            && shownBelow(insert->parent, kindOf(insert->content.value));
    if (!row || !tree().contains(row))
        return false;
    const RowId parent = tree().parent(row);
    return parent && shownBelow(parent, tree().kind(row));
}

void SessionModel::beginInsert(RowId parent, RowKind kind, qsizetype position)
{
    if (m_whole)
        return;
    // Rows that are not shown move no shown row: what has changed is announced at the end, once for
    // however many comments are inserted below it.
    const auto below = m_gone ? std::nullopt : shownBelow(parent, kind);
    if (!below)
        return;
    announceChanged();
    m_step = Step::Insert;
    beginInsertRows(*below, int(position), int(position));
}

void SessionModel::endInsert(RowId row)
{
    end();
    if (m_whole)
        return;
    if (!m_gone || !holdsAnchor(row))
        return;
    beginResetModel();
    m_gone = false;
    endResetModel();
}

void SessionModel::beginRemove(RowId row)
{
    if (m_whole || m_gone)
        return;
    if (holdsAnchor(row)) {
        announceChanged();
        m_step = Step::Reset;
        beginResetModel();
        m_gone = true;
    } else if (const auto below = shownBelow(tree().parent(row), tree().kind(row))) {
        announceChanged();
        m_step = Step::Remove;
        const int place = int(tree().position(row));
        beginRemoveRows(*below, place, place);
    }
}

void SessionModel::beginMove(RowId row, RowId parent, qsizetype position)
{
    if (m_whole || m_gone)
        return;
    const auto source = shownBelow(tree().parent(row), tree().kind(row));
    const auto target = shownBelow(parent, tree().kind(row));
    if (source || target)
        announceChanged();
    const int from = int(tree().position(row));
    const int to = int(position);
    if (source && target) {
        // For Qt, the target position includes the row that is still at its old place.
        const bool down = *source == *target && to > from;
        if (beginMoveRows(*source, from, from, *target, down ? to + 1 : to))
            m_step = Step::Move;
    } else if (source) {
        m_step = Step::Remove;
        beginRemoveRows(*source, from, from);
    } else if (target) {
        m_step = Step::Insert;
        beginInsertRows(*target, to, to);
    }
}

void SessionModel::end()
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

void SessionModel::announceChanged()
{
    if (m_changed.isEmpty())
        return;
    QHash<RowId, RowKind> parents;
    for (const RowId row : std::as_const(m_changed))
        if (tree().contains(row))
            parents.insert(tree().parent(row), tree().kind(row));
    for (auto it = parents.cbegin(); it != parents.cend() && !m_gone; ++it)
        announceRuns(it.key(), it.value());
    m_changed.clear();
}

/// Emits one signal for each run of adjacent rows, so a status set on all rows is one signal.
void SessionModel::announceRuns(RowId parent, RowKind kind)
{
    const QModelIndex below = shownBelow(parent, kind).value_or(QModelIndex());
    const QList<RowId> rows = tree().collection(parent, kind);
    const int lastColumn = columnCount(below) - 1;
    for (int first = 0; first < rows.size(); ++first) {
        if (!m_changed.contains(rows.at(first)))
            continue;
        int last = first;
        while (last + 1 < rows.size() && m_changed.contains(rows.at(last + 1)))
            ++last;
        Q_EMIT dataChanged(index(first, 0, below), index(last, lastColumn, below));
        first = last;
    }
}

} // namespace ita
