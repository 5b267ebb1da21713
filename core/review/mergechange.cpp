// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergechange.h"

#include "core/domain/comments.h"
#include "core/domain/people.h"
#include "core/review/copyrows.h"
#include "core/review/mergecomments.h"
#include "core/review/mergememory.h"
#include "core/review/mergemessages.h"
#include "core/review/mergetext.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

using Kind = MergeItem::Kind;
using Verdict = MergeItem::Verdict;

const Field *describedField(const MergePlan &plan, const MergeItem &item)
{
    return item.kind == Kind::Field
        ? describe(plan.ours.value(item.place.row)).field(item.place.field)
        : nullptr;
}

QJsonValue joined(const Field &field, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (field.kind == FieldKind::Prose)
        return QString(ours.toString() + u'\n' + theirs.toString());
    QJsonArray all = ours.toArray();
    const QJsonArray more = theirs.toArray();
    for (const QJsonValue entry : more)
        if (!all.contains(entry))
            all.append(entry);
    return all;
}

/// Makes the edits one by one on a copy of our tree, so that each edit uses up-to-date positions.
class Builder
{
public:
    Builder(const MergePlan &plan, const MergeChoices &choices, const QSet<qsizetype> &demoted)
        : m_plan(plan)
        , m_choices(choices)
        , m_demoted(demoted)
        , m_rows(plan.base, plan.ours, plan.sent)
        , m_memory(plan.copy().taken)
        , m_tree(plan.ours)
        , m_comments(commentsByKey(plan.ours, plan.report()))
    {
    }

    void run()
    {
        QList<qsizetype> order(m_plan.items.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](qsizetype i) { return m_plan.items.at(i).kind; });
        for (const qsizetype i : order)
            if (const MergeItem &item = m_plan.items.at(i);
                item.verdict != Verdict::Unchanged && isWanted(item.kind))
                carryOutItem(i, item);
        finish();
    }

    const QList<Edit> &edits() const { return m_edits; }

    /// The items that may have broken the first broken rule between rows; empty when no rule is
    /// broken.
    QSet<qsizetype> culprits() const
    {
        const auto broken = firstBreak(m_tree);
        if (!broken)
            return {};
        const auto set = m_setBy.constFind(fieldPlace(broken->row, broken->field));
        if (set != m_setBy.constEnd())
            return { *set };
        const auto inserted = m_insertedBy.constFind(broken->row);
        if (inserted != m_insertedBy.constEnd())
            return { *inserted };
        return m_ruled;
    }

private:
    bool isWanted(Kind kind) const { return !m_choices.commentsOnly || isAboutComments(kind); }

    MergeChoice choiceOf(qsizetype index, const MergeItem &item) const
    {
        if (m_demoted.contains(index))
            return MergeChoice::Ours;
        if (item.verdict == Verdict::Taken)
            return MergeChoice::Theirs;
        const MergeChoice choice = m_choices.of(index);
        return choice == MergeChoice::Both && !canJoin(m_plan, item) ? MergeChoice::Ours : choice;
    }

    void carryOutItem(qsizetype index, const MergeItem &item)
    {
        m_item = index;
        const MergeChoice choice = choiceOf(index, item);
        if (isAboutComments(item.kind))
            mergeComment(item, choice);
        else if (choice == MergeChoice::Ours)
            keepTheirs(item);
        else
            take(item, choice);
        if (!item.dealtPlace.isEmpty())
            m_memory.set(item.dealtPlace, item.dealtDigest);
    }

    // ---- Values that are not chosen

    void keepTheirs(const MergeItem &item) { note(item, theirName(), noteOnTheirs(item)); }

    void keepOurs(const MergeItem &item, const QString &text)
    {
        note(item, m_choices.author, MergeText::tr("The text before merging:\n%1").arg(text));
    }

    const QString &theirName() const { return m_plan.copy().person; }

    void note(const MergeItem &item, const QString &author, const QString &text)
    {
        Comment comment;
        comment.key = digestOf(QJsonArray { m_plan.copy().key, item.dealtPlace, text });
        comment.field = item.kind == Kind::Field ? item.place.field : QString();
        comment.author = author;
        comment.unit = unitOfPerson(m_plan.ours, author);
        comment.time = m_choices.time;
        comment.text = text;
        insertComment(item.place.row, { .id = {}, .value = comment, .extra = {}, .children = {} });
    }

    /// Inserts below the row, or below its nearest ancestor that still exists.
    bool insertComment(RowId row, Subtree subtree)
    {
        auto &comment = std::get<Comment>(subtree.value);
        if (m_comments.contains(comment.key))
            return false;
        while (!m_tree.contains(row)) {
            row = m_plan.ours.parent(row);
            comment.field.clear();
        }
        const QString key = comment.key;
        m_comments.insert(key, append(row, subtree));
        return true;
    }

    // ---- Items that are chosen

    void take(const MergeItem &item, MergeChoice choice)
    {
        switch (item.kind) {
        case Kind::Order:
            reorder(item);
            break;
        case Kind::RowMoved:
            m_ruled.insert(m_item);
            apply(MoveRow { item.place.row, { item.theirs.toInteger() },
                positionFor(item.copyRow, { item.theirs.toInteger() }) });
            break;
        case Kind::Field:
            takeField(item, choice);
            break;
        case Kind::RowGone:
        case Kind::RowAdded:
            m_ruled.insert(m_item);
            m_placed.insert(item.copyRow,
                insert(item.place.row, positionFor(item.copyRow, item.place.row),
                    subtreeOf(item.copyRow)));
            break;
        default:
            removeRow(item);
            break;
        }
    }

    void takeField(const MergeItem &item, MergeChoice choice)
    {
        const Field &field = *describedField(m_plan, item);
        if (choice == MergeChoice::Theirs && item.verdict == Verdict::Conflict)
            keepOurs(item, textOf(item.ours));
        m_setBy.insert(fieldPlace(item.place.row, field.key), m_item);
        if (isRuled(m_tree.kind(item.place.row), field.name()))
            m_ruled.insert(m_item);
        apply(SetField { item.place.row, field.name(),
            choice == MergeChoice::Both ? joined(field, item.ours, item.theirs) : item.theirs });
    }

    void removeRow(const MergeItem &item)
    {
        const RowId row = item.place.row;
        if (!m_tree.contains(row))
            return;
        m_ruled.insert(m_item);
        const RowId parent = m_tree.parent(row);
        const QStringList lost = textsBelow(m_tree, row);
        QList<Subtree> comments;
        const QList<RowId> rows = commentsBelow(m_tree, row);
        for (const RowId comment : rows)
            comments.append(m_tree.subtree(comment));
        apply(RemoveRow { row });
        for (Subtree &comment : comments)
            rescue(parent, comment);
        if (item.verdict == Verdict::Conflict) {
            MergeItem above = item;
            above.place.row = parent;
            keepOurs(above, lost.join(u'\n'));
        }
    }

    /// Keeps the comment of a removed row: puts it below `row`.
    void rescue(RowId row, Subtree &subtree)
    {
        auto &comment = std::get<Comment>(subtree.value);
        comment.field.clear();
        m_comments.remove(comment.key);
        subtree.id = {};
        for (Subtree &reply : subtree.children)
            reply.id = {};
        insertComment(row, subtree);
    }

    /// Reorders the rows that exist on all sides among their positions; other rows keep theirs.
    void reorder(const MergeItem &item)
    {
        const auto toRows = [](const QJsonValue &value) {
            QList<RowId> rows;
            const QJsonArray array = value.toArray();
            for (const QJsonValue row : array)
                rows.append(RowId { row.toInteger() });
            return rows;
        };
        const QList<RowId> ours = toRows(item.ours);
        QList<RowId> wanted = toRows(item.theirs);
        const RowKind kind = m_tree.kind(wanted.first());
        QList<RowId> target = m_tree.collection(item.place.row, kind);
        for (RowId &row : target)
            if (ours.contains(row))
                row = wanted.takeFirst();
        for (qsizetype i = 0; i < target.size(); ++i)
            if (m_tree.collection(item.place.row, kind).at(i) != target.at(i))
                apply(MoveRow { target.at(i), item.place.row, i });
    }

    /// The position in `parent` after the nearest row before it in the copy that is also there.
    qsizetype positionFor(RowId inCopy, RowId parent) const
    {
        const QList<RowId> siblings
            = m_plan.theirs.collection(m_plan.theirs.parent(inCopy), m_plan.theirs.kind(inCopy));
        for (qsizetype i = siblings.indexOf(inCopy) - 1; i >= 0; --i) {
            const RowId placed = m_placed.value(siblings.at(i));
            const RowId row = placed ? placed : m_rows.here(siblings.at(i));
            if (m_tree.contains(row) && m_tree.parent(row) == parent
                && row != m_rows.here(inCopy)) {
                const RowId moved = m_rows.here(inCopy);
                const qsizetype at = m_tree.position(row) + 1;
                const bool leavesGap = m_tree.contains(moved) && m_tree.parent(moved) == parent
                    && m_tree.position(moved) < at;
                return leavesGap ? at - 1 : at;
            }
        }
        return 0;
    }

    /// A row of the copy as it is inserted here, without rows that already exist here. Rows that
    /// were sent keep their ids.
    Subtree subtreeOf(RowId inCopy)
    {
        const Tree::Node &node = *m_plan.theirs.find(inCopy);
        Subtree subtree { .id = idFor(inCopy), .value = node.value, .extra = {}, .children = {} };
        if (!subtree.id)
            m_rows.sign(subtree, inCopy);
        m_memory.set(rowPlace(inCopy), digestOf(m_plan.theirs, inCopy));
        for (const Field &field : describe(node.value).fields)
            m_memory.set(fieldPlace(inCopy, field.key), digestOf(field.get(node.value)));
        const QList<RowId> children = m_plan.theirs.children(inCopy);
        for (const RowId child : children) {
            if (m_plan.theirs.kind(child) == RowKind::Comment)
                addComment(subtree, child);
            else if (groupOf(m_plan.theirs.kind(child)) != RowGroup::Record
                && !m_tree.contains(m_rows.here(child)))
                subtree.children.append(subtreeOf(child));
        }
        return subtree;
    }

    void addComment(Subtree &subtree, RowId comment)
    {
        const QString &key = m_plan.theirs.get<Comment>(comment).key;
        if (m_comments.contains(key))
            return;
        m_comments.insert(key, {});
        m_texts.insert(key, m_plan.theirs.get<Comment>(comment).text);
        subtree.children.append(commentSubtree(comment));
    }

    // ---- comments

    Subtree commentSubtree(RowId row) const
    {
        Subtree subtree = m_plan.theirs.subtree(row);
        subtree.id = {};
        for (Subtree &reply : subtree.children)
            reply.id = {};
        return subtree;
    }

    void mergeComment(const MergeItem &item, MergeChoice choice)
    {
        const RowId comment = m_plan.theirs.ancestor(item.copyRow, RowKind::Comment);
        const auto &theirs = m_plan.theirs.get<Comment>(comment);
        if (item.kind == Kind::Comment) {
            insertCommentOf(item);
            return;
        }
        const RowId here = m_comments.value(theirs.key);
        if (m_whole.contains(comment) || !m_tree.contains(here))
            return; // already inserted as it is in the copy, by itself or with its row
        if (item.kind == Kind::CommentState)
            mergeState(here, item, choice);
        else
            addReply(here, item);
    }

    /// Of two comments of a copy with the same key and different texts, the second gets a new key.
    void insertCommentOf(const MergeItem &item)
    {
        Subtree subtree = commentSubtree(item.copyRow);
        auto &comment = std::get<Comment>(subtree.value);
        comment.field = item.place.field;
        const auto known = m_texts.constFind(comment.key);
        if (known != m_texts.constEnd() && *known != comment.text)
            comment.key = rewording(m_plan.copy(), comment.key, {}, {}, comment.text).key;
        m_texts.insert(comment.key, comment.text);
        if (insertComment(item.place.row, subtree))
            m_whole.insert(item.copyRow);
    }

    /// In a conflict, a reply below the comment keeps the state that is not chosen.
    void mergeState(RowId here, const MergeItem &item, MergeChoice choice)
    {
        if (choice == MergeChoice::Theirs)
            setState(here, m_plan.theirs.value(item.copyRow));
        if (item.verdict != Verdict::Conflict)
            return;
        const Reply reply = choice == MergeChoice::Theirs
            ? stateNote(m_plan.copy(), item, item.ours, m_choices.author, m_choices.time)
            : stateNote(m_plan.copy(), item, item.theirs, theirName(), m_choices.time);
        append(here, { .id = {}, .value = reply, .extra = {}, .children = {} });
    }

    void setState(RowId here, const RowValue &value)
    {
        for (const Field &field : describe(value).fields)
            if (isClosing(field.name()))
                apply(SetField { here, field.name(), field.get(value) });
    }

    void addReply(RowId here, const MergeItem &item)
    {
        const RowValue &theirs = m_plan.theirs.value(item.copyRow);
        Reply reply;
        if (const auto *comment = std::get_if<Comment>(&theirs))
            reply = rewording(
                m_plan.copy(), comment->key, comment->author, m_choices.time, comment->text);
        else if (reply = std::get<Reply>(theirs); !item.ours.isUndefined() && !item.ours.isNull())
            reply = rewording(m_plan.copy(), reply.key, reply.author, m_choices.time, reply.text);
        append(here, { .id = {}, .value = reply, .extra = {}, .children = {} });
    }

    // ---- edits

    RowId idFor(RowId inCopy) const
    {
        return m_plan.base.contains(inCopy) && !m_tree.contains(inCopy)
                && m_plan.items.at(m_item).kind == Kind::RowGone
            ? inCopy
            : RowId();
    }

    RowId append(RowId parent, const Subtree &subtree)
    {
        // Not in the argument list: a list that is still shared would be copied when it grows.
        const qsizetype end = m_tree.collection(parent, kindOf(subtree.value)).size();
        return insert(parent, end, subtree);
    }

    RowId insert(RowId parent, qsizetype position, Subtree subtree)
    {
        m_edits.append(InsertRow { parent, position, subtree });
        numberRows(subtree, m_scratchId);
        carryOut(m_tree, InsertRow { parent, position, subtree });
        noteInserted(subtree);
        return subtree.id;
    }

    void noteInserted(const Subtree &subtree)
    {
        m_insertedBy.insert(subtree.id, m_item);
        for (const Subtree &child : subtree.children)
            noteInserted(child);
    }

    void apply(const Edit &edit)
    {
        m_edits.append(edit);
        carryOut(m_tree, edit);
    }

    void finish()
    {
        const QStringList taken = m_memory.toList();
        if (m_edits.isEmpty() && taken == m_plan.copy().taken)
            return;
        apply(
            SetField { m_plan.sent, keyOf(&ReviewCopy::taken), QJsonArray::fromStringList(taken) });
        apply(SetField { m_plan.sent, keyOf(&ReviewCopy::mergedAt), m_choices.time });
    }

    const MergePlan &m_plan;
    const MergeChoices &m_choices;
    const QSet<qsizetype> &m_demoted; ///< items that are kept as comments, whatever was chosen
    const CopyRows m_rows;
    MergeMemory m_memory;
    Tree m_tree;
    QHash<QString, RowId> m_comments; ///< by key; id 0: inserted inside another row
    QSet<RowId> m_whole; ///< comments of the copy that were inserted with state and replies
    QHash<QString, QString> m_texts; ///< of the comments that are new, by key
    QList<Edit> m_edits;
    qsizetype m_item = 0; ///< index of the current item
    QHash<QString, qsizetype> m_setBy;
    QHash<RowId, qsizetype> m_insertedBy;
    QHash<RowId, RowId> m_placed; ///< rows of the copy inserted here, in m_tree
    QSet<qsizetype> m_ruled; ///< items that may break a rule between rows
    qint64 m_scratchId = std::numeric_limits<qint64>::max() / 2;
};

/// Merges again without the items that break a rule between rows, until no rule is broken.
QSet<qsizetype> findDemoted(const MergePlan &plan, const MergeChoices &choices, QList<Edit> *edits)
{
    QSet<qsizetype> demoted;
    if (plan.isNothing())
        return demoted;
    for (;;) {
        Builder builder(plan, choices, demoted);
        builder.run();
        const qsizetype before = demoted.size();
        demoted += builder.culprits();
        if (demoted.size() == before) {
            if (edits)
                *edits = builder.edits();
            return demoted;
        }
    }
}

} // namespace

bool canJoin(const MergePlan &plan, const MergeItem &item)
{
    const Field *field = describedField(plan, item);
    return field
        && (field->kind == FieldKind::Prose || field->kind == FieldKind::Points
            || field->kind == FieldKind::Names);
}

Change mergeChange(const MergePlan &plan, const MergeChoices &choices)
{
    Change change { MergeText::tr("Merge a review copy"), {} };
    findDemoted(plan, choices, &change.edits);
    return change;
}

QSet<qsizetype> unmergeable(const MergePlan &plan, const MergeChoices &choices)
{
    return findDemoted(plan, choices, nullptr);
}

} // namespace ita
