// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comments.h"

#include "core/base/thaidate.h"
#include "core/domain/people.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct CommentsText
{
    Q_DECLARE_TR_FUNCTIONS(CommentsText)
};

constexpr qsizetype kDigestDigits = 16;

bool isAboutOthers(RowKind kind)
{
    return kind == RowKind::Comment || kind == RowKind::Reply;
}

/// Compact JSON of any value; a document can only be an array or an object.
QByteArray compact(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return inArray.mid(1, inArray.size() - 2);
}

/// Fields of later versions count only where they are used, so that a comment or a mark of an
/// earlier version is still about the same content.
QJsonValue valueOf(const RowValue &row, const QString &key)
{
    const RowDescription &description = describe(row);
    if (const Field *field = description.field(key))
        return field->get(row);
    QJsonObject printed;
    for (const Field &field : description.fields) {
        const QJsonValue value = field.get(row);
        if (field.printed && (field.since == 1 || value != field.get(description.empty)))
            printed[field.name()] = value;
    }
    return printed;
}

} // namespace

QList<RowId> commentsIn(const Tree &tree, RowId row)
{
    // A row's own comments come before those of the rows below it, as its text is printed first.
    QList<RowId> comments;
    const QList<RowId> rows = tree.descendants(row);
    for (const RowId about : rows)
        if (!isAboutOthers(tree.kind(about)))
            comments += tree.rows(about, RowKind::Comment);
    return comments;
}

int openCommentCount(const Tree &tree, RowId row)
{
    const QList<RowId> rows = tree.descendants(row);
    return int(std::ranges::count_if(rows, [&](RowId below) {
        const auto *comment = std::get_if<Comment>(&tree.value(below));
        return comment && comment->state == CommentState::Open;
    }));
}

const Field &wordsField(RowKind commentOrReply)
{
    return commentOrReply == RowKind::Reply ? fieldOf(&Reply::text) : fieldOf(&Comment::text);
}

bool isClosing(QStringView field)
{
    return field == keyOf(&Comment::state) || field == keyOf(&Comment::closedBy)
        || field == keyOf(&Comment::closedAt);
}

Place placeOfComment(const Tree &tree, RowId comment)
{
    const RowId row = tree.parent(comment);
    const QString &field = tree.get<Comment>(comment).field;
    return { row, describe(tree.value(row)).field(field) ? field : QString() };
}

QString fieldDigest(const Tree &tree, const Place &place)
{
    return fieldDigest(tree.value(place.row), place.field);
}

QString fieldDigest(const RowValue &row, const QString &field)
{
    const QByteArray json = compact(valueOf(row, field));
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()).first(kDigestDigits);
}

bool fieldHasChanged(const Tree &tree, RowId comment)
{
    return tree.get<Comment>(comment).seen != fieldDigest(tree, placeOfComment(tree, comment));
}

Comment newComment(const Tree &tree, const Place &place, const QString &text,
    const CommentStamp &stamp, const QString &key)
{
    return { .key = key,
        .field = place.field,
        .author = stamp.author,
        .unit = stamp.unit,
        .time = stamp.time,
        .text = text,
        .seen = fieldDigest(tree, place),
        .state = CommentState::Open,
        .closedBy = {},
        .closedAt = {} };
}

QString bylineOf(const Tree &tree, RowId commentOrReply)
{
    const RowValue &row = tree.value(commentOrReply);
    QStringList parts;
    if (const auto *comment = std::get_if<Comment>(&row))
        parts = { nameOfPerson(tree, comment->author), comment->unit,
            thaiMomentShort(comment->time) };
    else if (const auto *reply = std::get_if<Reply>(&row))
        parts = { nameOfPerson(tree, reply->author), thaiMomentShort(reply->time) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString commentStateText(const Tree &tree, RowId comment)
{
    const auto &value = tree.get<Comment>(comment);
    const QString by = nameOfPerson(tree, value.closedBy);
    const QString at = thaiMomentShort(value.closedAt);
    switch (value.state) {
    case CommentState::Resolved:
        return CommentsText::tr("Resolved by %1, %2").arg(by, at);
    case CommentState::Deleted:
        return CommentsText::tr("Deleted by %1, %2").arg(by, at);
    case CommentState::Open:
        break;
    }
    return CommentsText::tr("Still open");
}

} // namespace ita
