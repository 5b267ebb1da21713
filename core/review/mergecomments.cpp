// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergecomments.h"

#include "core/review/copyrows.h"
#include "core/review/mergememory.h"
#include "core/review/mergemessages.h"
#include "core/review/mergetext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

using Kind = MergeItem::Kind;
using Verdict = MergeItem::Verdict;

QHash<QString, RowId> repliesByKey(const Tree &tree, const QHash<QString, RowId> &comments)
{
    QHash<QString, RowId> replies;
    for (const RowId comment : comments) {
        const QList<RowId> rows = tree.children(comment);
        for (const RowId row : rows)
            replies.insert(tree.get<Reply>(row).key, row);
    }
    return replies;
}

/// The comments and replies of a report on one side.
struct Side
{
    const Tree &tree;
    QHash<QString, RowId> comments;
    QHash<QString, RowId> replies;

    Side(const Tree &side, RowId report)
        : tree(side)
        , comments(commentsByKey(side, report))
        , replies(repliesByKey(side, comments))
    {
    }
    /// Null when there is no comment with that key.
    const Comment *comment(const QString &key) const
    {
        const auto it = comments.constFind(key);
        return it == comments.constEnd() ? nullptr : &tree.get<Comment>(*it);
    }
    const Reply *reply(const QString &key) const
    {
        const auto it = replies.constFind(key);
        return it == replies.constEnd() ? nullptr : &tree.get<Reply>(*it);
    }
};

/// The state with who closed the comment and when: closing it again is a change too.
QJsonValue stateOf(const Comment &comment)
{
    return QJsonArray { int(comment.state), comment.closedBy, comment.closedAt };
}

bool isSameState(const QJsonValue &one, const QJsonValue &other)
{
    return one[0] == other[0];
}

class CommentPlanner
{
public:
    explicit CommentPlanner(MergePlan &plan)
        : m_plan(plan)
        , m_rows(plan.base, plan.ours, plan.sent)
        , m_base(plan.base, plan.report())
        , m_ours(plan.ours, plan.report())
        , m_memory(plan.copy().taken)
    {
    }

    void run()
    {
        const QList<RowId> comments = commentsBelow(m_plan.theirs, m_plan.report());
        for (const RowId row : comments)
            compare(row);
    }

private:
    void compare(RowId row)
    {
        const auto &theirs = m_plan.theirs.get<Comment>(row);
        const Comment *base = m_base.comment(theirs.key);
        const Comment *ours = m_ours.comment(theirs.key);
        if (!ours) {
            if (!base || saysMore(row, *base))
                addWhole(row);
            return;
        }
        if (theirs.text != ours->text && (!base || theirs.text != base->text))
            addRewording(row, theirs.key, ours->text, theirs.text);
        compareState(row, base, *ours);
        const QList<RowId> replies = m_plan.theirs.children(row);
        for (const RowId reply : replies)
            compareReply(reply);
    }

    /// Adds items for a new comment, its state and its replies, so that all are shown.
    void addWhole(RowId row)
    {
        const auto &comment = m_plan.theirs.get<Comment>(row);
        add(Kind::Comment, row, {}, comment.text);
        m_plan.items.last().dealtPlace = statePlace(row);
        m_plan.items.last().dealtDigest = digestOf(stateOf(comment));
        if (comment.state != CommentState::Open) {
            MergeItem state = itemFor(Kind::CommentState, row);
            state.theirs = stateOf(comment);
            m_plan.items.append(state);
        }
        const QList<RowId> replies = m_plan.theirs.children(row);
        for (const RowId reply : replies)
            add(Kind::Reply, reply, {}, m_plan.theirs.get<Reply>(reply).text);
    }

    /// Whether a comment that was removed here has new text or new replies in the copy.
    bool saysMore(RowId row, const Comment &base) const
    {
        if (m_plan.theirs.get<Comment>(row).text != base.text)
            return true;
        const QList<RowId> replies = m_plan.theirs.children(row);
        return std::ranges::any_of(replies, [&](RowId id) {
            const auto &reply = m_plan.theirs.get<Reply>(id);
            const Reply *sent = m_base.reply(reply.key);
            return !sent || sent->text != reply.text;
        });
    }

    static QString statePlace(RowId row) { return fieldPlace(row, keyOf(&Comment::state)); }

    /// Does not compare the times of closing, because the reviewer's clock may be wrong.
    void compareState(RowId row, const Comment *base, const Comment &ours)
    {
        MergeItem item = itemFor(Kind::CommentState, row);
        item.base = stateOf(base ? *base : Comment {});
        item.ours = stateOf(ours);
        item.theirs = stateOf(m_plan.theirs.get<Comment>(row));
        item.dealtPlace = statePlace(row);
        item.dealtDigest = digestOf(item.theirs);
        const QString dealt = m_memory.digest(item.dealtPlace);
        const bool oursIsTaken = digestOf(item.ours) == dealt;
        if (item.theirs == item.base && !oursIsTaken)
            return; // as it was sent; or changed back there, and our side no longer has the change
        if (item.theirs == item.ours || item.dealtDigest == dealt)
            item.verdict = Verdict::Unchanged;
        else if (!oursIsTaken && item.ours != item.base)
            item.verdict
                = isSameState(item.ours, item.theirs) ? Verdict::Unchanged : Verdict::Conflict;
        if (item.verdict != Verdict::Unchanged || item.theirs != item.base)
            m_plan.items.append(item);
    }

    void compareReply(RowId row)
    {
        const auto &theirs = m_plan.theirs.get<Reply>(row);
        const Reply *base = m_base.reply(theirs.key);
        const Reply *ours = m_ours.reply(theirs.key);
        if (!ours && (!base || theirs.text != base->text))
            add(Kind::Reply, row, {}, theirs.text);
        else if (ours && theirs.text != ours->text && (!base || theirs.text != base->text))
            addRewording(row, theirs.key, ours->text, theirs.text);
    }

    void addRewording(RowId row, const QString &key, const QString &ours, const QString &theirs)
    {
        const QString reworded = rewording(m_plan.copy(), key, {}, {}, theirs).key;
        const bool known = m_ours.reply(reworded) || m_ours.comment(reworded);
        add(Kind::Reply, row, ours, theirs, known ? Verdict::Unchanged : Verdict::Taken);
    }

    void add(Kind kind, RowId row, const QJsonValue &ours, const QString &theirs,
        Verdict verdict = Verdict::Taken)
    {
        MergeItem item = itemFor(kind, row);
        item.verdict = verdict;
        item.ours = ours;
        item.theirs = theirs;
        m_plan.items.append(item);
    }

    /// An item at the row that the comment is about, or at its nearest ancestor that exists here.
    MergeItem itemFor(Kind kind, RowId row) const
    {
        const RowId comment = m_plan.theirs.ancestor(row, RowKind::Comment);
        RowId about = m_plan.theirs.parent(comment);
        QString field = m_plan.theirs.get<Comment>(comment).field;
        while (!m_rows.here(about)) {
            about = m_plan.theirs.parent(about);
            field.clear();
        }
        return { .kind = kind, .place = { m_rows.here(about), field }, .copyRow = row };
    }

    MergePlan &m_plan;
    const CopyRows m_rows;
    const Side m_base;
    const Side m_ours;
    const MergeMemory m_memory;
};

} // namespace

void planComments(MergePlan &plan)
{
    CommentPlanner(plan).run();
}

QHash<QString, RowId> commentsByKey(const Tree &tree, RowId row)
{
    QHash<QString, RowId> keys;
    const QList<RowId> comments = commentsBelow(tree, row);
    for (const RowId comment : comments)
        keys.insert(tree.get<Comment>(comment).key, comment);
    return keys;
}

Reply rewording(const ReviewCopy &copy, const QString &key, const QString &author,
    const QString &time, const QString &text)
{
    return { .key = digestOf(QJsonArray { copy.key, key, text }),
        .author = author,
        .time = time,
        .text = text };
}

Reply stateNote(const ReviewCopy &copy, const MergeItem &item, const QJsonValue &state,
    const QString &author, const QString &time)
{
    const QString name = commentStateName(state);
    return { .key = digestOf(QJsonArray { copy.key, item.dealtPlace, item.ours, item.theirs }),
        .author = author,
        .time = time,
        .text = state == item.ours
            ? MergeText::tr("Before merging this comment was: %1").arg(name)
            : MergeText::tr("In the reviewer's copy this comment is: %1").arg(name) };
}

} // namespace ita
