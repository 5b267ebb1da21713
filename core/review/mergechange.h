// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mergeplan.h"
#include "core/rows/edit.h"

#include <QSet>

namespace ita {

/// What becomes of a conflict. Whatever is not chosen is kept as a comment at its place.
enum class MergeChoice {
    Ours,
    Theirs,
    Both, ///< joins texts and lists; for what cannot be joined the same as Ours
};

struct MergeChoices
{
    MergeChoice all = MergeChoice::Ours;
    QHash<qsizetype, MergeChoice> each {}; ///< by place in MergePlan::items, where it is another
    bool commentsOnly = false; ///< leaves everything else for a later merge
    QString author {}; ///< who merges, as Comment::author, for what our side loses
    QString time {}; ///< ISO 8601, UTC

    MergeChoice of(qsizetype item) const { return each.value(item, all); }
};

/// Whether Both is more than Ours for this item.
bool canJoin(const MergePlan &plan, const MergeItem &item);

/// The one change that merges; without edits when there is nothing to do. What would break a rule
/// between rows is kept as a comment instead.
Change mergeChange(const MergePlan &plan, const MergeChoices &choices);

/// The items that would break a rule between rows if they were taken.
QSet<qsizetype> unmergeable(const MergePlan &plan, const MergeChoices &choices);

} // namespace ita
