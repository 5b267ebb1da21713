// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "core/review/copyrows.h"
#include "tests/core/model/randomedits.h"
#include "tests/core/review/threestates.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = MergeItem::Kind;

/// One side of the work on a report: edits of rows and of comments, most of them valid.
class Worker
{
public:
    Worker(Tree &tree, qint64 &next, unsigned seed)
        : m_tree(tree)
        , m_next(next)
        , m_edits(seed)
        , m_random(seed + 1)
    {
    }

    void work(int changes)
    {
        for (int i = 0; i < changes; ++i) {
            if (m_random() % 4 == 0)
                comment();
            else
                for (const Edit &edit : m_edits.next(m_tree).edits)
                    tryEdit(edit);
        }
    }

private:
    void tryEdit(Edit edit)
    {
        if (!isAllowed(edit))
            return;
        if (auto *insert = std::get_if<InsertRow>(&edit))
            numberRows(insert->content, m_next);
        (void)applyEdit(m_tree, edit);
    }

    bool isContentOfReport(RowId row) const
    {
        if (!m_tree.contains(row))
            return false; // removed by the edit before
        const RowId report = m_tree.ancestor(row, RowKind::Report);
        return report && row != report && groupOf(m_tree.kind(row)) != RowGroup::Record;
    }

    static bool holdsProof(const Subtree &subtree)
    {
        return groupOf(kindOf(subtree.value)) == RowGroup::Record
            || std::ranges::any_of(subtree.children, holdsProof);
    }

    bool isAllowed(const Edit &edit) const
    {
        if (const auto *insert = std::get_if<InsertRow>(&edit))
            return m_tree.contains(insert->parent)
                && m_tree.ancestor(insert->parent, RowKind::Report) && !holdsProof(insert->content);
        if (const auto *set = std::get_if<SetField>(&edit))
            return isContentOfReport(set->row);
        if (const auto *move = std::get_if<MoveRow>(&edit))
            return isContentOfReport(move->row);
        return isContentOfReport(std::get<RemoveRow>(edit).row);
    }

    template<typename List>
    RowId any(const List &list)
    {
        return list.at(qsizetype(m_random() % unsigned(list.size())));
    }

    QString text() { return u"คำ%1"_s.arg(m_random()); }

    void comment()
    {
        const RowId report = firstOf(m_tree, RowKind::Report);
        const QList<RowId> comments = commentsBelow(m_tree, report);
        const RowId row = any(m_tree.descendants(report));
        if (comments.isEmpty() || m_random() % 2) {
            if (isContentOfReport(row))
                insert(row, someComment(text(), text()));
            return;
        }
        const RowId about = any(comments);
        if (m_random() % 2)
            insert(about, Reply { text(), u"person-1"_s, {}, text() });
        else
            carryOut(m_tree, SetField { about, u"text"_s, text() });
        carryOut(m_tree, SetField { about, u"state"_s, u"resolved"_s });
        carryOut(m_tree, SetField { about, u"closed_at"_s, text() });
    }

    void insert(RowId parent, const RowValue &value)
    {
        Subtree subtree = leaf(value);
        numberRows(subtree, m_next);
        REQUIRE(applyEdit(m_tree, InsertRow { parent, 0, subtree }));
    }

    Tree &m_tree;
    qint64 &m_next;
    RandomEdits m_edits;
    std::mt19937 m_random;
};

bool hasItem(const MergePlan &plan, const Tree &tree, RowId row, const QList<Kind> &kinds,
    const QString &field = {})
{
    for (; row; row = tree.parent(row))
        for (const MergeItem &item : plan.items)
            if (item.copyRow == row && kinds.contains(item.kind)
                && (item.kind != Kind::Field || field.isEmpty() || item.place.field == field))
                return true;
    return false;
}

bool isHereAlready(const MergePlan &plan, RowId row)
{
    const RowValue &value = plan.theirs.value(row);
    return allTexts(plan.ours).contains(describe(value).field("text"_L1)->get(value).toString());
}

/// Every difference between what was sent and what came back is an item of the plan.
void checkAllShown(const MergePlan &plan)
{
    const QList<RowId> rows = plan.theirs.descendants(plan.report());
    for (const RowId row : rows) {
        const RowKind kind = plan.theirs.kind(row);
        if (groupOf(kind) == RowGroup::Record && kind != RowKind::Comment && kind != RowKind::Reply)
            continue;
        if (!plan.base.contains(row)) {
            if (groupOf(kind) == RowGroup::Record && isHereAlready(plan, row))
                continue;
            REQUIRE(hasItem(plan, plan.theirs, row,
                { Kind::RowAdded, Kind::RowGone, Kind::Comment, Kind::Reply, Kind::Field }));
            continue;
        }
        const RowValue &before = plan.base.value(row);
        const RowValue &after = plan.theirs.value(row);
        if (groupOf(kind) != RowGroup::Record)
            for (const Field &field : describe(kind).fields)
                if (field.get(before) != field.get(after))
                    REQUIRE(hasItem(plan, plan.theirs, row,
                        { Kind::Field, Kind::RowGone, Kind::RowAdded }, field.name()));
    }
    const QList<RowId> sent = plan.base.descendants(plan.report());
    for (const RowId row : sent)
        if (groupOf(plan.base.kind(row)) != RowGroup::Record && !plan.theirs.contains(row)) {
            const Tree &tree = plan.ours.contains(row) ? plan.ours : plan.base;
            REQUIRE(hasItem(plan, tree, row, { Kind::RowRemoved }));
        }
}

/// Checks that `merged` contains all texts that a side has written since the report was sent.
/// `known`: texts that were sent or came back earlier; either side may have replaced them since.
void checkNothingLost(const QString &known, const Tree &side, const QString &merged)
{
    const QList<RowId> rows = side.descendants(side.root());
    for (const RowId row : rows)
        for (const Field &field : describe(side.value(row)).fields) {
            const QJsonValue value = field.get(side.value(row));
            const bool isText = field.kind == FieldKind::Prose || field.kind == FieldKind::Line
                || field.kind == FieldKind::Points || field.kind == FieldKind::Key;
            const bool isWords
                = groupOf(side.kind(row)) != RowGroup::Record || field.key == "text"_L1;
            if (!isText || !isWords)
                continue;
            for (const QString &text : textOf(value).split(u'\n'))
                if (!known.contains(text) && !merged.contains(text))
                    FAIL("lost: " << text.toStdString() << " of row " << row.value << " "
                                  << field.name().toStdString());
        }
}

void checkIdempotent(ThreeStates &states)
{
    const MergePlan again = states.plan();
    REQUIRE(again.isNothing());
    for (const MergeChoice choice : { MergeChoice::Ours, MergeChoice::Theirs, MergeChoice::Both })
        REQUIRE(mergeChange(again, { .all = choice }).edits.isEmpty());
}

void checkExport(const Tree &tree)
{
    const QByteArray written = writeDocument(tree);
    const auto read = readDocument(written);
    REQUIRE(read);
    REQUIRE(writeDocument(treeOf(*read)) == written);
}

MergeChoices someChoices(const MergePlan &plan, std::mt19937 &random)
{
    MergeChoices choices { .author = u"สมชาย"_s, .time = u"2026-11-23T02:00:00.000Z"_s };
    for (qsizetype i = 0; i < plan.items.size(); ++i)
        choices.each.insert(i, MergeChoice(random() % 3));
    return choices;
}

void mergeOnce(
    ThreeStates &states, std::mt19937 &random, bool exported, const QString &cameBack = {})
{
    const MergePlan plan = states.plan();
    checkAllShown(plan);
    const Tree before = states.ours;
    const Change undo = states.merge(someChoices(plan, random));
    Tree undone = states.ours;
    for (const Edit &edit : undo.edits)
        carryOut(undone, edit);
    REQUIRE(undone == before);
    const QString merged = allTexts(states.ours);
    const QString known = allTexts(states.base) + cameBack;
    checkNothingLost(known, before, merged);
    checkNothingLost(known, states.theirs, merged);
    checkIdempotent(states);
    if (exported)
        checkExport(states.ours);
}

} // namespace

// ITA_MERGES=10000 makes as many of them, ITA_SEED=n repeats one.
TEST_CASE("Random merges lose nothing and are done after once", "[review]")
{
    const QByteArray given = qgetenv("ITA_SEED");
    const unsigned first = given.isEmpty() ? 20261123U : given.toUInt();
    const int asked = qEnvironmentVariableIntValue("ITA_MERGES");
    const int count = given.isEmpty() ? (asked > 0 ? asked : 1000) : 1;
    for (int i = 0; i < count; ++i) {
        const unsigned seed = first + unsigned(i);
        CAPTURE(seed);
        ThreeStates states;
        std::mt19937 random(seed);
        Worker ours(states.ours, states.oursNext, unsigned(random()));
        Worker theirs(states.theirs, states.theirsNext, unsigned(random()));
        ours.work(int(random() % 4));
        theirs.work(1 + int(random() % 4));
        mergeOnce(states, random, i % 10 == 0);
        if (i % 4 == 0) { // both continue, and the copy is merged again
            const QString cameBack = allTexts(states.theirs);
            ours.work(int(random() % 3));
            theirs.work(1);
            mergeOnce(states, random, false, cameBack);
        }
    }
}
