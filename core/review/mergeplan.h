// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

namespace ita {

/// One difference between a review copy as it was sent and as it came back.
struct MergeItem
{
    /// In the order in which a merge applies them.
    enum class Kind {
        Order, ///< of the rows in a collection
        RowMoved, ///< to another parent
        RowGone, ///< changed in the copy, removed here since
        Field,
        RowAdded,
        Comment,
        CommentState, ///< resolved, opened again, deleted
        Reply, ///< also a changed text of a comment, because no text is overwritten
        RowRemoved,
    };
    enum class Verdict {
        Taken, ///< not changed here
        Unchanged, ///< already the same here, or decided in an earlier merge
        Conflict, ///< changed on both sides, or it would break a rule between rows
    };

    Kind kind = Kind::Field;
    Verdict verdict = Verdict::Taken;
    /// The place here; for a new row, its parent.
    Place place;
    RowId copyRow; ///< the row in the copy; for a removed row, in the copy as it was sent
    QString collection; ///< of an Order
    /// Values of a field; for rows their texts, as an array. Undefined on a side without a value.
    QJsonValue base = QJsonValue::Undefined;
    QJsonValue ours = QJsonValue::Undefined;
    QJsonValue theirs = QJsonValue::Undefined;
    QString dealtPlace; ///< the place in MergeMemory; empty: not remembered
    QString dealtDigest;
};

/// Whether the item is about a comment. Such items can be merged even when the report is signed.
constexpr bool isAboutComments(MergeItem::Kind kind)
{
    return kind >= MergeItem::Kind::Comment && kind <= MergeItem::Kind::Reply;
}

/// What merging a review copy would do, item by item, in printed order.
struct MergePlan
{
    Tree base; ///< as it was sent
    Tree ours;
    Tree theirs; ///< as it came back
    RowId sent; ///< the ReviewCopy row in `ours`
    QList<MergeItem> items;

    RowId report() const { return ours.parent(sent); }
    const ReviewCopy &copy() const { return ours.get<ReviewCopy>(sent); }
    qsizetype count(MergeItem::Verdict verdict) const;
    /// Whether there is nothing to merge: all items are Unchanged.
    bool isNothing() const { return count(MergeItem::Verdict::Unchanged) == items.size(); }
};

} // namespace ita
