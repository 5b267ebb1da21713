// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commentcommands.h"

#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/model/session.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct CommentCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(CommentCommandsText)
};

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString placeText(const Tree &tree, RowId comment)
{
    const Place place = placeOfComment(tree, comment);
    return placeName(tree, place.row, place.field);
}

QList<Edit> setState(
    const Tree &tree, RowId comment, CommentState state, const QString &by, const QString &at)
{
    const Field &field = fieldOf(&Comment::state);
    if (tree.get<Comment>(comment).state == state)
        return {};
    return { SetField {
                 comment, keyOf(&Comment::state), QString(field.choices.at(qsizetype(state))) },
        SetField { comment, keyOf(&Comment::closedBy), by },
        SetField { comment, keyOf(&Comment::closedAt), at } };
}

} // namespace

CommentStamp stampOf(const Session &session)
{
    const QString key = session.person();
    return { key.isEmpty() ? session.author() : key, unitOfPerson(session.tree(), key),
        session.now().toString(Qt::ISODateWithMs) };
}

Change addComment(
    const Tree &tree, const Place &place, const QString &text, const CommentStamp &stamp)
{
    const Comment comment = newComment(tree, place, text, stamp, newKey());
    const qsizetype end = tree.rows(place.row, RowKind::Comment).size();
    return { CommentCommandsText::tr("Comment on %1").arg(placeName(tree, place.row, place.field)),
        { InsertRow { place.row, end, { {}, comment, {}, {} } } } };
}

Change addReply(const Tree &tree, RowId comment, const QString &text, const CommentStamp &stamp)
{
    const Reply reply { newKey(), stamp.author, stamp.time, text };
    const qsizetype end = tree.rows(comment, RowKind::Reply).size();
    return { CommentCommandsText::tr("Reply to the comment on %1").arg(placeText(tree, comment)),
        { InsertRow { comment, end, { {}, reply, {}, {} } } } };
}

Change resolveComment(const Tree &tree, RowId comment, const CommentStamp &stamp)
{
    return { CommentCommandsText::tr("Resolve the comment on %1").arg(placeText(tree, comment)),
        setState(tree, comment, CommentState::Resolved, stamp.author, stamp.time) };
}

Change reopenComment(const Tree &tree, RowId comment)
{
    return { CommentCommandsText::tr("Re-open the comment on %1").arg(placeText(tree, comment)),
        setState(tree, comment, CommentState::Open, {}, {}) };
}

Change deleteComment(const Tree &tree, RowId comment, const CommentStamp &stamp)
{
    return { CommentCommandsText::tr("Delete the comment on %1").arg(placeText(tree, comment)),
        setState(tree, comment, CommentState::Deleted, stamp.author, stamp.time) };
}

Change editWords(const Tree &tree, RowId commentOrReply, const QString &text)
{
    const bool isReply = tree.kind(commentOrReply) == RowKind::Reply;
    const RowId comment = isReply ? tree.parent(commentOrReply) : commentOrReply;
    const RowValue &row = tree.value(commentOrReply);
    Change change { CommentCommandsText::tr("Edit the comment on %1").arg(placeText(tree, comment)),
        {} };
    const Field &words
        = kindOf(row) == RowKind::Reply ? fieldOf(&Reply::text) : fieldOf(&Comment::text);
    if (words.get(row) != text)
        change.edits.append(SetField { commentOrReply, words.name(), text });
    return change;
}

} // namespace ita
