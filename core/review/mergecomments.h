// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mergeplan.h"

namespace ita {

/// Adds the copy's comments and replies to a plan. They merge as a set, by their keys.
void planComments(MergePlan &plan);

/// The comments below a row by their keys.
QHash<QString, RowId> commentsByKey(const Tree &tree, RowId row);

/// The reply that contains a changed text of a comment or reply: the old text is not overwritten.
Reply rewording(const ReviewCopy &copy, const QString &key, const QString &author,
    const QString &time, const QString &text);

/// The reply that keeps the state that was not chosen in a conflict about a comment's state.
Reply stateNote(const ReviewCopy &copy, const MergeItem &item, const QJsonValue &state,
    const QString &author, const QString &time);

} // namespace ita
