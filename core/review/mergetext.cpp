// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergetext.h"

#include "core/domain/placename.h"
#include "core/review/copyrows.h"
#include "core/review/mergemessages.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString quoted(const QJsonValue &value)
{
    return u'“' + textOf(value) + u'”';
}

QString stateText(const MergePlan &plan, const MergeItem &item)
{
    const QString head
        = MergeText::tr("%1: %2").arg(verdictName(item.verdict), mergeItemPlace(plan, item));
    const QString theirs = commentStateName(item.theirs);
    if (item.verdict != MergeItem::Verdict::Conflict)
        return u"%1: %2"_s.arg(head, theirs);
    return MergeText::tr("%1: sent %2, here %3, in the copy %4")
        .arg(head, commentStateName(item.base), commentStateName(item.ours), theirs);
}

} // namespace

QString commentStateName(const QJsonValue &state)
{
    switch (CommentState(state[0].toInt())) {
    case CommentState::Resolved:
        return MergeText::tr("resolved");
    case CommentState::Deleted:
        return MergeText::tr("deleted");
    case CommentState::Open:
        break;
    }
    return MergeText::tr("open");
}

bool hasTexts(MergeItem::Kind kind)
{
    return kind != MergeItem::Kind::Order && kind != MergeItem::Kind::RowMoved
        && kind != MergeItem::Kind::CommentState;
}

QString verdictName(MergeItem::Verdict verdict)
{
    switch (verdict) {
    case MergeItem::Verdict::Taken:
        return MergeText::tr("Taken");
    case MergeItem::Verdict::Unchanged:
        return MergeText::tr("Unchanged");
    case MergeItem::Verdict::Conflict:
        break;
    }
    return MergeText::tr("In conflict");
}

QString mergeItemPlace(const MergePlan &plan, const MergeItem &item)
{
    const QString place = placeName(plan.ours, item.place.row, item.place.field);
    switch (item.kind) {
    case MergeItem::Kind::Order:
        return MergeText::tr("Order of the rows: %1").arg(place);
    case MergeItem::Kind::RowMoved:
        return MergeText::tr("Moved: %1").arg(place);
    case MergeItem::Kind::RowGone:
        return MergeText::tr("Changed in the copy, removed here: a row of %1").arg(place);
    case MergeItem::Kind::RowAdded:
        return MergeText::tr("New row: %1").arg(place);
    case MergeItem::Kind::RowRemoved:
        return MergeText::tr("Row removed: %1").arg(place);
    case MergeItem::Kind::Comment:
        return MergeText::tr("Comment: %1").arg(place);
    case MergeItem::Kind::CommentState:
        return MergeText::tr("Comment resolved, opened again or deleted: %1").arg(place);
    case MergeItem::Kind::Reply:
        return MergeText::tr("Reply: %1").arg(place);
    case MergeItem::Kind::Field:
        break;
    }
    return place;
}

QString noteOnTheirs(const MergeItem &item)
{
    const QString text = textOf(item.theirs);
    switch (item.kind) {
    case MergeItem::Kind::Field:
        return MergeText::tr("The reviewer's text:\n%1").arg(text);
    case MergeItem::Kind::RowGone:
        return MergeText::tr("The reviewer changed a row that was removed here:\n%1").arg(text);
    case MergeItem::Kind::RowAdded:
        return MergeText::tr("The reviewer added a row:\n%1").arg(text);
    case MergeItem::Kind::RowRemoved:
        return MergeText::tr("The reviewer removed this row");
    case MergeItem::Kind::RowMoved:
        return MergeText::tr("The reviewer moved this row");
    default:
        return MergeText::tr("The reviewer put these rows into another order");
    }
}

QString mergeItemText(const MergePlan &plan, const MergeItem &item)
{
    if (item.kind == MergeItem::Kind::CommentState)
        return stateText(plan, item);
    const QString head
        = MergeText::tr("%1: %2").arg(verdictName(item.verdict), mergeItemPlace(plan, item));
    if (!hasTexts(item.kind))
        return head;
    if (item.verdict == MergeItem::Verdict::Conflict)
        return MergeText::tr("%1: sent %2, here %3, in the copy %4")
            .arg(head, quoted(item.base), quoted(item.ours), quoted(item.theirs));
    if (item.kind == MergeItem::Kind::RowRemoved)
        return u"%1: %2"_s.arg(head, quoted(item.base));
    return u"%1: %2"_s.arg(head, quoted(item.theirs));
}

} // namespace ita
