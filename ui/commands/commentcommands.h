// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comments.h"
#include "core/rows/edit.h"

// What people do with comments, named as undo and history show them. Each gives a Change for
// EditHistory::apply(), which checks who may.

namespace ita {

class Session;

/// Who writes in this session, now: its person with her unit, or the owner of the file by name.
CommentStamp stampOf(const Session &session);

/// A comment on the field, below the row it is about.
Change addComment(
    const Tree &tree, const Place &place, const QString &text, const CommentStamp &stamp);
Change addReply(const Tree &tree, RowId comment, const QString &text, const CommentStamp &stamp);

/// Done with, by whom; it stays in the list.
Change resolveComment(const Tree &tree, RowId comment, const CommentStamp &stamp);
Change reopenComment(const Tree &tree, RowId comment);
/// Leaves a trace that says who deleted it and when.
Change deleteComment(const Tree &tree, RowId comment, const CommentStamp &stamp);

/// Other words for a comment or a reply; without edits when they are the same.
Change editWords(const Tree &tree, RowId commentOrReply, const QString &text);

} // namespace ita
