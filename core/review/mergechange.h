// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mergeplan.h"
#include "core/rows/edit.h"

#include <QSet>

namespace ita {

/// How a conflict is resolved. The value that is not chosen is kept as a comment at its place.
enum class MergeChoice {
    Ours,
    Theirs,
    Both, ///< joins texts and lists; the same as Ours for values that cannot be joined
};

struct MergeChoices
{
    MergeChoice all = MergeChoice::Ours;
    QHash<qsizetype, MergeChoice> each {}; ///< exceptions from `all`, by index in MergePlan::items
    bool commentsOnly = false; ///< leaves everything else for a later merge
    QString author {}; ///< who merges, as Comment::author; signs comments with our lost values
    QString time {}; ///< ISO 8601, UTC

    MergeChoice of(qsizetype item) const { return each.value(item, all); }
};

/// Whether Both differs from Ours for this item.
bool canJoin(const MergePlan &plan, const MergeItem &item);

/// The change that merges; without edits when there is nothing to do. An item that would break a
/// rule between rows is kept as a comment instead.
Change mergeChange(const MergePlan &plan, const MergeChoices &choices);

/// The items that would break a rule between rows if they were taken.
QSet<qsizetype> unmergeable(const MergePlan &plan, const MergeChoices &choices);

} // namespace ita
