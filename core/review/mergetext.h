// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mergeplan.h"

namespace ita {

/// "Taken", "Unchanged", "In conflict", in the language of the interface.
QString verdictName(MergeItem::Verdict verdict);
/// Whether the values of such an item are texts, not numbers of rows and the like.
bool hasTexts(MergeItem::Kind kind);
/// What an item is about: "Details, measure 2", "New row in item O1".
QString mergeItemPlace(const MergePlan &plan, const MergeItem &item);
/// "Open", "Resolved" or "Deleted", for a value of a CommentState item.
QString commentStateName(const QJsonValue &state);
/// The text of the comment that keeps an item of the copy that is not taken.
QString noteOnTheirs(const MergeItem &item);
/// The item on one line, with the values of the sides that differ.
QString mergeItemText(const MergePlan &plan, const MergeItem &item);

} // namespace ita
