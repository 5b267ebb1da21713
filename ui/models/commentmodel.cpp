// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commentmodel.h"

#include "core/model/session.h"
#include "ui/models/fieldtext.h"
#include "ui/models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

CommentModel::CommentModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &CommentModel::follow);
}

const Tree &CommentModel::tree() const
{
    return m_session.tree();
}

void CommentModel::setReport(RowId report)
{
    beginResetModel();
    m_report = report;
    m_rows = found();
    endResetModel();
}

/// All comments in printed order with their replies; those on the office, its units and people
/// come first.
QList<RowId> CommentModel::found() const
{
    QList<RowId> comments = tree().rows(tree().root(), RowKind::Comment);
    for (const RowKind kind : { RowKind::Unit, RowKind::Person }) {
        const QList<RowId> rows = tree().collection(tree().root(), kind);
        for (const RowId row : rows)
            comments += tree().rows(row, RowKind::Comment);
    }
    if (tree().contains(m_report))
        comments += commentsIn(tree(), m_report);
    QList<RowId> rows;
    for (const RowId comment : std::as_const(comments)) {
        rows.append(comment);
        rows += tree().rows(comment, RowKind::Reply);
    }
    return rows;
}

/// The list changes only when rows are inserted, removed or moved. Any change may alter ChangedRole
/// of any comment, so all rows are announced as changed.
void CommentModel::follow(const Change &change)
{
    const bool movesRows = std::ranges::any_of(
        change.edits, [](const Edit &edit) { return !std::holds_alternative<SetField>(edit); });
    if (movesRows)
        takeRows();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

/// One inserted or removed block is announced as such, so the selection stays. Anything else is a
/// reset.
void CommentModel::takeRows()
{
    const QList<RowId> now = found();
    if (now == m_rows)
        return;
    qsizetype first = 0;
    while (first < std::min(now.size(), m_rows.size()) && now[first] == m_rows[first])
        ++first;
    const qsizetype more = now.size() - m_rows.size();
    const bool added = more > 0 && now.sliced(first + more) == m_rows.sliced(first);
    const bool removed = more < 0 && m_rows.sliced(first - more) == now.sliced(first);
    if (added)
        beginInsertRows({}, int(first), int(first + more) - 1);
    else if (removed)
        beginRemoveRows({}, int(first), int(first - more) - 1);
    else
        beginResetModel();
    m_rows = now;
    if (added)
        endInsertRows();
    else if (removed)
        endRemoveRows();
    else
        endResetModel();
}

RowId CommentModel::rowAt(const QModelIndex &index) const
{
    const RowId row = index.model() == this ? m_rows.value(index.row()) : RowId {};
    return tree().contains(row) ? row : RowId {};
}

RowId CommentModel::commentAt(const QModelIndex &index) const
{
    const RowId row = rowAt(index);
    return row && tree().kind(row) == RowKind::Reply ? tree().parent(row) : row;
}

QModelIndex CommentModel::indexOf(RowId commentOrReply) const
{
    return index(int(m_rows.indexOf(commentOrReply)));
}

int CommentModel::openCount() const
{
    return int(std::ranges::count_if(m_rows, [this](RowId row) {
        const auto *comment
            = tree().contains(row) ? std::get_if<Comment>(&tree().value(row)) : nullptr;
        return comment && comment->state == CommentState::Open;
    }));
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    const RowId row = rowAt(index);
    if (!row)
        return {};
    const RowValue &value = tree().value(row);
    const bool isReply = kindOf(value) == RowKind::Reply;
    switch (role) {
    case RowIdRole:
        return row.value;
    case RowKindRole:
        return int(kindOf(value));
    case BylineRole:
        return bylineOf(tree(), row);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case PlaceRole:
    case StateTextRole:
    case ChangedRole:
        return isReply ? QVariant() : commentData(row, role);
    case Qt::DisplayRole:
        if (isReply)
            return std::get<Reply>(value).text;
        break;
    default:
        break;
    }
    return commentData(commentAt(index), role);
}

QVariant CommentModel::commentData(RowId row, int role) const
{
    const auto &comment = tree().get<Comment>(row);
    switch (role) {
    case Qt::DisplayRole:
        return comment.state == CommentState::Deleted ? QString() : comment.text;
    case PlaceRole: {
        const Place place = placeOfComment(tree(), row);
        return placeOnScreen(tree(), place.row, place.field);
    }
    case StateRole:
        return int(comment.state);
    case StateTextRole:
        return comment.state == CommentState::Open ? QString() : commentStateText(tree(), row);
    case ChangedRole:
        return comment.state != CommentState::Deleted && fieldHasChanged(tree(), row);
    case AuthorRole:
        return comment.author;
    case UnitRole:
        return comment.unit;
    case SectionRole:
        return tree().section(row).value;
    default:
        return {};
    }
}

QString CommentModel::spokenText(const QModelIndex &index) const
{
    QStringList parts { index.data(PlaceRole).toString(), index.data(BylineRole).toString(),
        index.data().toString(), index.data(StateTextRole).toString() };
    if (index.data(ChangedRole).toBool())
        parts.append(tr("The field has changed since."));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace ita
