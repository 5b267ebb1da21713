// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergetext.h"
#include "core/review/threewaymerge.h"
#include "tests/core/review/threestates.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

using Kind = MergeItem::Kind;
using Verdict = MergeItem::Verdict;

namespace {

RowId measureOf(const Tree &tree, const QString &key)
{
    const QList<RowId> rows = tree.descendants(tree.root());
    for (const RowId row : rows)
        if (const auto *measure = std::get_if<Measure>(&tree.value(row));
            measure && measure->key == key)
            return row;
    return {};
}

MergeItem only(const MergePlan &plan)
{
    REQUIRE(plan.items.size() == 1);
    return plan.items.constFirst();
}

QStringList commentsAt(const Tree &tree, RowId row)
{
    QStringList texts;
    const QList<RowId> comments = tree.rows(row, RowKind::Comment);
    for (const RowId comment : comments)
        texts.append(tree.get<Comment>(comment).text);
    return texts;
}

} // namespace

TEST_CASE("A copy that came back as it was sent merges to nothing", "[review]")
{
    ThreeStates states;
    states.setOurs(measureOf(states.ours, u"m1"_s), u"steps"_s, u"ใหม่"_s);
    const MergePlan plan = states.plan();
    CHECK(plan.items.isEmpty());
    CHECK(mergeChange(plan, {}).edits.isEmpty());
}

TEST_CASE("A field that only the reviewer changed is taken", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    states.setTheirs(row, u"steps"_s, u"ใหม่"_s);
    const MergeItem item = only(states.plan());
    CHECK(item.verdict == Verdict::Taken);
    CHECK(item.place == Place { row, u"steps"_s });
    states.merge();
    CHECK(states.ours.get<Measure>(row).steps == u"ใหม่"_s);
    CHECK(states.plan().isNothing());
}

TEST_CASE("A field that both changed alike is shown and left", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    states.setOurs(row, u"steps"_s, u"ใหม่"_s);
    states.setTheirs(row, u"steps"_s, u"ใหม่"_s);
    CHECK(only(states.plan()).verdict == Verdict::Unchanged);
}

TEST_CASE("A conflict keeps both texts whatever is chosen", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m2"_s);
    states.setOurs(row, u"steps"_s, u"ของเรา"_s);
    states.setTheirs(row, u"steps"_s, u"ของเขา"_s);
    const MergeItem item = only(states.plan());
    CHECK(item.verdict == Verdict::Conflict);
    CHECK(item.base == u"๑. ประกาศ"_s);
    CHECK(item.ours == u"ของเรา"_s);
    CHECK(item.theirs == u"ของเขา"_s);

    SECTION("ours")
    {
        states.merge({ .time = u"2026-11-23T02:00:00.000Z"_s });
        CHECK(states.ours.get<Measure>(row).steps == u"ของเรา"_s);
        const RowId comment = states.ours.rows(row, RowKind::Comment).value(0);
        REQUIRE(comment);
        const auto &note = states.ours.get<Comment>(comment);
        CHECK(note.text.contains(u"ของเขา"_s));
        CHECK(note.field == u"steps"_s);
        CHECK(note.author == u"person-1"_s);
        CHECK(note.unit == u"สำนักปลัด"_s);
        CHECK(note.time == u"2026-11-23T02:00:00.000Z"_s);
    }
    SECTION("theirs")
    {
        states.merge({ .all = MergeChoice::Theirs, .author = u"สมชาย"_s });
        CHECK(states.ours.get<Measure>(row).steps == u"ของเขา"_s);
        REQUIRE(commentsAt(states.ours, row).size() == 1);
        CHECK(commentsAt(states.ours, row).first().contains(u"ของเรา"_s));
    }
    SECTION("both")
    {
        states.merge({ .all = MergeChoice::Both });
        CHECK(states.ours.get<Measure>(row).steps == u"ของเรา\nของเขา"_s);
        CHECK(commentsAt(states.ours, row).isEmpty());
    }
    CHECK(states.plan().isNothing());
    CHECK(mergeChange(states.plan(), { .all = MergeChoice::Theirs }).edits.isEmpty());
}

TEST_CASE("What was merged and then changed here is not raised again", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    states.setTheirs(row, u"steps"_s, u"ของเขา"_s);
    states.merge();
    states.setOurs(row, u"steps"_s, u"แก้ต่อ"_s);
    CHECK(states.plan().isNothing());
    states.setTheirs(row, u"steps"_s, u"ของเขาอีก"_s);
    CHECK(only(states.plan()).verdict == Verdict::Conflict);
}

TEST_CASE("A reviewer who goes on writing is followed, also when she takes it back", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    for (const QString &text : { u"หนึ่ง"_s, u"สอง"_s, u"๑. ประกาศ"_s, u"หนึ่ง"_s }) {
        states.setTheirs(row, u"steps"_s, text);
        CHECK(only(states.plan()).verdict == Verdict::Taken);
        states.merge();
        CHECK(states.ours.get<Measure>(row).steps == text);
    }
}

TEST_CASE(
    "A row that the reviewer added comes once, whatever number it has in the copy", "[review]")
{
    ThreeStates states;
    const RowId item = firstOf(states.ours, RowKind::OitItem);
    const RowId mine = states.insertOurs(item, 0, Evidence { u"https://ours.example"_s, {} });
    const RowId hers = states.insertTheirs(item, 1, Evidence { u"https://hers.example"_s, {} });
    REQUIRE(mine == hers);
    states.merge();
    const auto urls = [&] {
        QStringList list;
        for (const RowId row : states.ours.rows(item, RowKind::Evidence))
            list.append(states.ours.get<Evidence>(row).url);
        return list;
    };
    const QStringList merged { u"https://ours.example"_s, u"https://example.com/a/O1"_s,
        u"https://hers.example"_s, u"https://example.com/b/O1"_s };
    CHECK(urls() == merged);
    CHECK(states.plan().isNothing());
    // The reviewer edits the row that she has added, and comments on it.
    states.setTheirs(hers, u"explanation"_s, u"หน้าใหม่"_s);
    states.insertTheirs(hers, 0, someComment(u"c9"_s, u"ดูที่นี่"_s));
    states.merge();
    CHECK(urls() == merged);
    const RowId row = states.ours.rows(item, RowKind::Evidence).at(2);
    CHECK(states.ours.get<Evidence>(row).explanation == u"หน้าใหม่"_s);
    CHECK(commentsAt(states.ours, row) == QStringList { u"ดูที่นี่"_s });
    CHECK(states.plan().isNothing());
}

TEST_CASE("A row that the reviewer removed goes when nobody has touched it", "[review]")
{
    ThreeStates states;
    const RowId row = firstOf(states.ours, RowKind::Evidence);
    carryOut(states.theirs, RemoveRow { row });
    SECTION("untouched")
    {
        CHECK(only(states.plan()).verdict == Verdict::Taken);
        states.merge();
        CHECK(!states.ours.contains(row));
    }
    SECTION("touched")
    {
        states.setOurs(row, u"explanation"_s, u"ของเรา"_s);
        CHECK(only(states.plan()).verdict == Verdict::Conflict);
        states.merge({ .all = MergeChoice::Theirs });
        CHECK(!states.ours.contains(row));
        CHECK(allTexts(states.ours).contains(u"ของเรา"_s));
    }
    SECTION("commented on")
    {
        states.insertOurs(row, 0, someComment(u"c5"_s, u"อย่าลบ"_s));
        CHECK(only(states.plan()).verdict == Verdict::Conflict);
        states.merge();
        CHECK(states.ours.contains(row));
    }
    CHECK(states.plan().isNothing());
}

TEST_CASE("A row removed here and changed in the copy is asked about", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m2"_s);
    carryOut(states.ours, RemoveRow { row });
    states.setTheirs(row, u"steps"_s, u"ของเขา"_s);
    const MergeItem item = only(states.plan());
    CHECK(item.kind == Kind::RowGone);
    CHECK(item.verdict == Verdict::Conflict);
    SECTION("kept away")
    {
        states.merge();
        CHECK(!states.ours.contains(row));
        CHECK(allTexts(states.ours).contains(u"ของเขา"_s));
    }
    SECTION("brought back")
    {
        states.merge({ .all = MergeChoice::Theirs });
        REQUIRE(states.ours.contains(row));
        CHECK(states.ours.get<Measure>(row).steps == u"ของเขา"_s);
        CHECK(states.ours.position(row) == 1);
    }
    CHECK(states.plan().isNothing());
}

TEST_CASE("Another order is taken, and asked about when both have changed it", "[review]")
{
    ThreeStates states;
    const RowId plan = firstOf(states.ours, RowKind::Plan);
    const RowId last = measureOf(states.ours, u"m3"_s);
    carryOut(states.theirs, MoveRow { last, plan, 0 });
    CHECK(only(states.plan()).kind == Kind::Order);
    const auto first = [&] { return states.ours.rows(plan, RowKind::Measure).first(); };
    SECTION("only there")
    {
        states.merge();
        CHECK(first() == last);
    }
    SECTION("on both sides")
    {
        const RowId second = measureOf(states.ours, u"m2"_s);
        carryOut(states.ours, MoveRow { second, plan, 0 });
        CHECK(only(states.plan()).verdict == Verdict::Conflict);
        states.merge();
        CHECK(first() == second);
    }
    CHECK(states.plan().isNothing());
}

TEST_CASE("What would break a rule is kept as a comment", "[review]")
{
    ThreeStates states;
    const RowId section = firstOf(states.ours, RowKind::Plan);
    Measure measure;
    measure.key = u"m9"_s;
    measure.name = u"ของเรา"_s;
    states.insertOurs(section, 0, measure);
    measure.name = u"ของเขา"_s;
    states.insertTheirs(section, 0, measure);
    CHECK(only(states.plan()).verdict == Verdict::Conflict);
    states.merge({ .all = MergeChoice::Theirs });
    REQUIRE(commentsAt(states.ours, section).size() == 1);
    CHECK(commentsAt(states.ours, section).first().contains(u"ของเขา"_s));
    CHECK(states.plan().isNothing());
}

TEST_CASE("Comments and replies merge as a set", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    const RowId comment = firstOf(states.ours, RowKind::Comment);
    states.insertOurs(row, 1, someComment(u"ours"_s, u"ของเรา"_s));
    states.insertOurs(comment, 0, Reply { u"r1"_s, u"สมชาย"_s, {}, u"ตอบเรา"_s });
    states.insertTheirs(row, 1, someComment(u"hers"_s, u"ของเขา <script>alert(1)</script>"_s));
    states.insertTheirs(comment, 0, Reply { u"r2"_s, u"person-1"_s, {}, u"ตอบเขา"_s });
    states.setTheirs(comment, u"state"_s, u"resolved"_s);
    states.setTheirs(comment, u"closed_at"_s, u"2026-11-23T01:00:00.000Z"_s);
    CHECK(states.plan().count(Verdict::Taken) == 3);
    states.merge();
    CHECK(commentsAt(states.ours, row)
        == QStringList { u"เดิม"_s, u"ของเรา"_s, u"ของเขา <script>alert(1)</script>"_s });
    CHECK(states.ours.children(comment).size() == 2);
    CHECK(states.ours.get<Comment>(comment).state == CommentState::Resolved);
    CHECK(states.plan().isNothing());
}

TEST_CASE("What became of a comment is never settled by a clock", "[review]")
{
    ThreeStates states;
    const RowId comment = firstOf(states.ours, RowKind::Comment);
    const auto state = [&] { return states.ours.get<Comment>(comment).state; };
    const auto settleOurs = [&](const QString &word, const QString &at) {
        states.setOurs(comment, u"state"_s, word);
        states.setOurs(comment, u"closed_by"_s, u"สมชาย"_s);
        states.setOurs(comment, u"closed_at"_s, at);
    };
    const auto settleTheirs = [&](const QString &word, const QString &at) {
        states.setTheirs(comment, u"state"_s, word);
        states.setTheirs(comment, u"closed_by"_s, u"person-1"_s);
        states.setTheirs(comment, u"closed_at"_s, at);
    };
    const QString now = u"2026-11-23T02:00:00.000Z"_s;
    const QString farFuture = u"9999-01-01T00:00:00.000Z"_s;
    SECTION("settled only here")
    {
        settleOurs(u"resolved"_s, now);
        CHECK(states.plan().items.isEmpty());
    }
    SECTION("settled only in the copy, taken once and decided anew here")
    {
        settleTheirs(u"resolved"_s, farFuture);
        CHECK(only(states.plan()).verdict == Verdict::Taken);
        states.merge();
        CHECK(state() == CommentState::Resolved);
        CHECK(states.ours.get<Comment>(comment).closedBy == u"person-1"_s);
        settleOurs(u"open"_s, {});
        CHECK(states.plan().isNothing());
        CHECK(mergeChange(states.plan(), { .all = MergeChoice::Theirs }).edits.isEmpty());
        // The reviewer decides again, but our decision stays.
        settleTheirs(u"deleted"_s, farFuture);
        CHECK(only(states.plan()).verdict == Verdict::Conflict);
        states.merge();
        CHECK(state() == CommentState::Open);
    }
    SECTION("settled and taken back in the copy between two merges")
    {
        settleTheirs(u"resolved"_s, farFuture);
        states.merge();
        states.theirs = states.base;
        CHECK(only(states.plan()).verdict == Verdict::Taken);
        states.merge();
        CHECK(state() == CommentState::Open);
    }
    SECTION("settled alike on both sides")
    {
        settleOurs(u"resolved"_s, now);
        settleTheirs(u"resolved"_s, farFuture);
        CHECK(only(states.plan()).verdict == Verdict::Unchanged);
        states.merge();
        CHECK(states.ours.get<Comment>(comment).closedAt == now);
    }
    CHECK(states.plan().isNothing());
    CHECK(mergeChange(states.plan(), { .all = MergeChoice::Theirs }).edits.isEmpty());
}

TEST_CASE("A comment settled differently on both sides is asked about", "[review]")
{
    ThreeStates states;
    const RowId comment = firstOf(states.ours, RowKind::Comment);
    states.setOurs(comment, u"state"_s, u"deleted"_s);
    states.setOurs(comment, u"closed_at"_s, u"2026-11-23T02:00:00.000Z"_s);
    states.setTheirs(comment, u"state"_s, u"resolved"_s);
    states.setTheirs(comment, u"closed_at"_s, u"9999-01-01T00:00:00.000Z"_s);
    const MergeItem item = only(states.plan());
    CHECK(item.kind == Kind::CommentState);
    CHECK(item.verdict == Verdict::Conflict);
    CHECK(mergeItemText(states.plan(), item)
              .endsWith(u"sent open, here deleted, in the copy resolved"_s));
    const auto state = [&] { return states.ours.get<Comment>(comment).state; };
    const auto note = [&] {
        const QList<RowId> replies = states.ours.children(comment);
        REQUIRE(replies.size() == 1);
        return states.ours.get<Reply>(replies.first());
    };
    SECTION("ours")
    {
        states.merge();
        CHECK(state() == CommentState::Deleted);
        CHECK(note().author == u"person-1"_s);
        CHECK(note().text.contains(u"resolved"_s));
    }
    SECTION("what cannot be joined stays ours")
    {
        states.merge({ .all = MergeChoice::Both });
        CHECK(state() == CommentState::Deleted);
    }
    SECTION("theirs")
    {
        states.merge({ .all = MergeChoice::Theirs, .author = u"สมชาย"_s });
        CHECK(state() == CommentState::Resolved);
        CHECK(note().author == u"สมชาย"_s);
        CHECK(note().text.contains(u"deleted"_s));
    }
    CHECK(states.plan().isNothing());
    CHECK(mergeChange(states.plan(), { .all = MergeChoice::Theirs }).edits.isEmpty());
}

TEST_CASE("A new comment that is re-opened here is not closed by its copy again", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    const RowId hers = states.insertTheirs(row, 1, someComment(u"hers"_s, u"ของเขา"_s));
    states.setTheirs(hers, u"state"_s, u"resolved"_s);
    states.merge();
    const RowId here = states.ours.rows(row, RowKind::Comment).last();
    states.setOurs(here, u"state"_s, u"open"_s);
    CHECK(states.plan().isNothing());
    CHECK(mergeChange(states.plan(), {}).edits.isEmpty());
}

TEST_CASE("A new comment shows its replies and its state, and brings them once", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    const RowId hers = states.insertTheirs(row, 1, someComment(u"hers"_s, u"ของเขา"_s));
    states.insertTheirs(hers, 0, Reply { u"r1"_s, u"person-1"_s, {}, u"ตอบแรก"_s });
    states.insertTheirs(hers, 1, Reply { u"r2"_s, u"person-1"_s, {}, u"ตอบสอง"_s });
    states.setTheirs(hers, u"state"_s, u"resolved"_s);
    QList<MergeItem::Kind> kinds;
    QStringList texts;
    for (const MergeItem &item : states.plan().items) {
        kinds.append(item.kind);
        texts.append(item.theirs.toString());
    }
    CHECK(kinds == QList { Kind::Comment, Kind::CommentState, Kind::Reply, Kind::Reply });
    CHECK(texts == QStringList { u"ของเขา"_s, {}, u"ตอบแรก"_s, u"ตอบสอง"_s });
    states.merge();
    const RowId here = states.ours.rows(row, RowKind::Comment).last();
    CHECK(states.ours.children(here).size() == 2);
    CHECK(states.ours.get<Comment>(here).state == CommentState::Resolved);
    CHECK(states.plan().isNothing());
}

TEST_CASE("Other words for a comment come as a reply and overwrite nothing", "[review]")
{
    ThreeStates states;
    const RowId comment = firstOf(states.ours, RowKind::Comment);
    states.setTheirs(comment, u"text"_s, u"แก้คำ"_s);
    states.merge();
    CHECK(states.ours.get<Comment>(comment).text == u"เดิม"_s);
    REQUIRE(states.ours.children(comment).size() == 1);
    CHECK(states.ours.get<Reply>(states.ours.children(comment).first()).text == u"แก้คำ"_s);
    CHECK(states.plan().isNothing());
}

TEST_CASE("Comments can be merged alone, the rest later", "[review]")
{
    ThreeStates states;
    const RowId row = measureOf(states.ours, u"m1"_s);
    states.setTheirs(row, u"steps"_s, u"ของเขา"_s);
    states.insertTheirs(row, 0, someComment(u"hers"_s, u"ความเห็น"_s));
    states.merge({ .commentsOnly = true });
    CHECK(states.ours.get<Measure>(row).steps == u"๑. ประกาศ"_s);
    CHECK(commentsAt(states.ours, row).contains(u"ความเห็น"_s));
    CHECK(only(states.plan()).verdict == Verdict::Taken);
}

TEST_CASE("Blocks, cells, pictures and papers merge as other rows do", "[review]")
{
    ThreeStates states { officeWithMemo() };
    const Tree &ours = states.ours;
    const RowId report = firstOf(ours, RowKind::Report);
    const QList<RowId> blocks
        = ours.rows(ours.parent(firstOf(ours, RowKind::ContentBlock)), RowKind::ContentBlock);
    const RowId cell = firstOf(ours, RowKind::FreeCell);
    states.setTheirs(blocks[1], u"text"_s, u"ย่อหน้าของเขา"_s);
    states.setTheirs(blocks[3], u"picture"_s, QString());
    states.setTheirs(firstOf(ours, RowKind::Paper), u"title"_s, u"ชื่อของเขา"_s);
    states.setTheirs(cell, u"text"_s, u"ช่องของเขา"_s);
    states.setOurs(cell, u"text"_s, u"ช่องของเรา"_s);
    ContentBlock added;
    added.text = u"ย่อหน้าใหม่"_s;
    states.insertTheirs(ours.parent(blocks[0]), 4, added);
    Paper order;
    order.key = u"order"_s;
    states.insertTheirs(report, 1, order);

    const MergePlan plan = states.plan();
    CHECK(plan.count(Verdict::Conflict) == 1);
    states.merge();
    CHECK(ours.get<ContentBlock>(blocks[1]).text == u"ย่อหน้าของเขา"_s);
    CHECK(ours.get<ContentBlock>(blocks[3]).picture.isEmpty());
    CHECK(ours.get<Paper>(firstOf(ours, RowKind::Paper)).title == u"ชื่อของเขา"_s);
    CHECK(ours.rows(ours.parent(blocks[0]), RowKind::ContentBlock).size() == 5);
    CHECK(ours.rows(report, RowKind::Paper).size() == 2);
    CHECK(ours.get<FreeCell>(cell).text == u"ช่องของเรา"_s);
    CHECK(commentsAt(ours, cell).value(0).contains(u"ช่องของเขา"_s));
    CHECK(states.plan().isNothing());
}
