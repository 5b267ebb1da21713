// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

// Comments of reviewers on fields and rows. A comment is a child of the row that it is about.

namespace ita {

/// The comments on the row and on all rows below it, in the printed order of these rows; comments
/// on the same row in the order in which they were added. Includes deleted comments.
QList<RowId> commentsIn(const Tree &tree, RowId row);

/// How many of them are open.
int openCommentCount(const Tree &tree, RowId row);

/// The field with the text of a comment or a reply.
const Field &wordsField(RowKind commentOrReply);
/// Whether this field of a comment says that the comment is closed, by whom or when.
bool isClosing(QStringView field);

/// What a comment is about: the row as a whole when this version does not know the field.
Place placeOfComment(const Tree &tree, RowId comment);

/// A digest of the field's value: the first 16 hexadecimal digits of the SHA-256 of its compact
/// JSON. With an empty field: of all printed fields of the row.
QString fieldDigest(const Tree &tree, const Place &place);

/// The same for a row that is in no tree.
QString fieldDigest(const RowValue &row, const QString &field);

/// Whether the field has changed since the comment was written.
bool fieldHasChanged(const Tree &tree, RowId comment);

/// Who writes a comment, and when.
struct CommentStamp
{
    QString author; ///< a person's key, or a name
    QString unit;
    QString time; ///< ISO 8601, UTC
};

/// An open comment on the present value of `place`. `key` is the same in all copies of the file.
Comment newComment(const Tree &tree, const Place &place, const QString &text,
    const CommentStamp &stamp, const QString &key);

/// "ปลัด · สำนักปลัด · ๒๓ พ.ย. ๖๙ ๑๑:๐๒": who wrote a comment or a reply, and when.
QString bylineOf(const Tree &tree, RowId commentOrReply);

/// The state of a comment in one sentence: "ลบโดย … เมื่อ …".
QString commentStateText(const Tree &tree, RowId comment);

} // namespace ita
