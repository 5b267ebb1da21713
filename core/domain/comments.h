// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

// What reviewers say about fields and rows. Comments are rows below the row they are about.

namespace ita {

/// The comments on the row and on all rows below it, in printed order of what they are about;
/// those of one row in the order in which they came. Deleted ones are among them.
QList<RowId> commentsIn(const Tree &tree, RowId row);

/// How many of them are open.
int openCommentCount(const Tree &tree, RowId row);

/// What was said: the text of a comment or a reply.
const Field &wordsField(RowKind commentOrReply);
/// Whether the field of a comment says that it is closed, or who closed it and when.
bool isClosing(QStringView field);

/// What a comment is about. A field that this version does not know counts as the row.
Place placeOfComment(const Tree &tree, RowId comment);

/// What tells one value of a field from another: the first 16 digits of the SHA-256, in
/// hexadecimal, of its compact JSON. With an empty field, of all printed fields of the row.
QString fieldDigest(const Tree &tree, const Place &place);

/// Whether the field is another than when the comment was written.
bool fieldHasChanged(const Tree &tree, RowId comment);

/// Who writes, when.
struct CommentStamp
{
    QString author; ///< a person's key, or a name
    QString unit;
    QString time; ///< ISO 8601, UTC
};

/// An open comment on what stands in that place now. `key` is the same in all copies of the file.
Comment newComment(const Tree &tree, const Place &place, const QString &text,
    const CommentStamp &stamp, const QString &key);

/// "ปลัด · สำนักปลัด · ๒๓ พ.ย. ๖๙ ๑๑:๐๒": who wrote a comment or a reply, and when.
QString bylineOf(const Tree &tree, RowId commentOrReply);

/// What has become of a comment, in one sentence: "ลบโดย … เมื่อ …".
QString commentStateText(const Tree &tree, RowId comment);

} // namespace ita
