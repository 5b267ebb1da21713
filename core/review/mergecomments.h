// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mergeplan.h"

namespace ita {

/// Adds to a plan what the copy says in comments, which merge as a set: by their own keys.
void planComments(MergePlan &plan);

/// The comments below a row by their keys.
QHash<QString, RowId> commentsByKey(const Tree &tree, RowId row);

/// The reply that stands for other words of a comment or reply, since what somebody wrote stays.
Reply rewording(const ReviewCopy &copy, const QString &key, const QString &author,
    const QString &time, const QString &text);

/// The reply that keeps what was not chosen of a comment's state in conflict.
Reply stateNote(const ReviewCopy &copy, const MergeItem &item, const QJsonValue &state,
    const QString &author, const QString &time);

} // namespace ita
