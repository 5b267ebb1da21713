// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comments.h"
#include "core/rows/edit.h"

// Commands on comments. Each returns a Change for EditHistory::apply(), which checks the person's
// rights. The label of the Change is shown by undo and history.

namespace ita {

class Session;

/// The author, unit and time for a new comment: the person of the session, or the session's author
/// when no person is set.
CommentStamp stampOf(const Session &session);

/// Adds a comment on the field, as a child of the field's row.
Change addComment(
    const Tree &tree, const Place &place, const QString &text, const CommentStamp &stamp);
Change addReply(const Tree &tree, RowId comment, const QString &text, const CommentStamp &stamp);

/// Marks the comment as resolved; it stays in the list.
Change resolveComment(const Tree &tree, RowId comment, const CommentStamp &stamp);
Change reopenComment(const Tree &tree, RowId comment);
/// Marks the comment as deleted, with author and time; the row stays.
Change deleteComment(const Tree &tree, RowId comment, const CommentStamp &stamp);

/// Sets the text of a comment or a reply; without edits when it is the same.
Change editWords(const Tree &tree, RowId commentOrReply, const QString &text);

} // namespace ita
