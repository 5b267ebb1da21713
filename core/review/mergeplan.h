// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

namespace ita {

/// One difference between a review copy as it was sent and as it came back.
struct MergeItem
{
    /// In the order in which a merge carries them out.
    enum class Kind {
        Order, ///< of the rows in a collection
        RowMoved, ///< to another parent
        RowGone, ///< changed in the copy, removed here since
        Field,
        RowAdded,
        Comment,
        CommentState, ///< resolved, opened again, deleted
        Reply, ///< also other words for a comment: nobody's words are overwritten
        RowRemoved,
    };
    enum class Verdict {
        Taken, ///< nobody has touched it here
        Unchanged, ///< it is so here already, or was decided in an earlier merge
        Conflict, ///< changed on both sides, or it would break a rule between rows
    };

    Kind kind = Kind::Field;
    Verdict verdict = Verdict::Taken;
    /// Where it is here; for what is not here yet, the row it goes into.
    Place place;
    RowId copyRow; ///< in the copy; of a row removed there, as it was sent
    QString collection; ///< of an Order
    /// Values of a field; for rows their texts, as an array. Undefined where there is none.
    QJsonValue base = QJsonValue::Undefined;
    QJsonValue ours = QJsonValue::Undefined;
    QJsonValue theirs = QJsonValue::Undefined;
    QString dealtPlace; ///< how MergeMemory remembers it; empty: not at all
    QString dealtDigest;
};

/// Whether the item is one of a comment, which merges even where content is signed.
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
    /// Whether everything is so here already.
    bool isNothing() const { return count(MergeItem::Verdict::Unchanged) == items.size(); }
};

} // namespace ita
