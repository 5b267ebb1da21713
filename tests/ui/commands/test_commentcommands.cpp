// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reviewcopies.h"
#include "tests/ui/models/fixture.h"
#include "ui/commands/commentcommands.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// An office with a comment on its OIT item, written by ผู้ช่วย.
struct Commented : OpenOffice
{
    Commented()
    {
        history.session().setAuthor(u"ผู้ช่วย"_s);
        const auto added = history.apply(addComment(tree(), { first(RowKind::OitItem), u"name"_s },
            u"ไม่ครบ"_s, stampOf(history.session())));
        REQUIRE(added);
        comment = added->constFirst();
    }

    const Comment &value() { return tree().get<Comment>(comment); }
    CommentStamp stamp() { return stampOf(history.session()); }

    RowId comment;
};

} // namespace

TEST_CASE("The words of another are not changed", "[commands]")
{
    Commented office;
    office.history.session().setPerson(u"person-1"_s);
    CHECK_FALSE(office.history.apply(editWords(office.tree(), office.comment, u"ครบแล้ว"_s)));
    CHECK(office.value().text == u"ไม่ครบ"_s);
    CHECK(office.stamp().author == u"person-1"_s);
    CHECK(office.stamp().unit == u"สำนักปลัด"_s);
}

TEST_CASE("A comment goes through its life and undo leads back", "[commands]")
{
    Commented office;
    EditHistory &history = office.history;
    CHECK(history.undoStack().undoText().contains(u"O1"_s));
    CHECK(office.value().author == u"ผู้ช่วย"_s);
    CHECK(office.value().state == CommentState::Open);
    CHECK_FALSE(office.value().key.isEmpty());

    REQUIRE(history.apply(addReply(office.tree(), office.comment, u"เพิ่มแล้ว"_s, office.stamp())));
    const RowId reply = office.tree().rows(office.comment, RowKind::Reply).constFirst();
    CHECK(office.tree().get<Reply>(reply).text == u"เพิ่มแล้ว"_s);
    REQUIRE(history.apply(editWords(office.tree(), reply, u"เพิ่มแล้วค่ะ"_s)));
    CHECK(office.tree().get<Reply>(reply).text == u"เพิ่มแล้วค่ะ"_s);
    REQUIRE(history.apply(editWords(office.tree(), office.comment, u"ยังไม่ครบ"_s)));
    CHECK(editWords(office.tree(), office.comment, u"ยังไม่ครบ"_s).edits.isEmpty());

    REQUIRE(history.apply(resolveComment(office.tree(), office.comment, office.stamp())));
    CHECK(office.value().state == CommentState::Resolved);
    CHECK(office.value().closedBy == u"ผู้ช่วย"_s);
    CHECK(resolveComment(office.tree(), office.comment, office.stamp()).edits.isEmpty());
    REQUIRE(history.apply(reopenComment(office.tree(), office.comment)));
    CHECK(office.value().state == CommentState::Open);
    CHECK(office.value().closedAt.isEmpty());

    REQUIRE(history.apply(deleteComment(office.tree(), office.comment, office.stamp())));
    CHECK(office.value().state == CommentState::Deleted);
    CHECK_FALSE(office.value().closedAt.isEmpty());
    CHECK(office.value().text == u"ยังไม่ครบ"_s);
    while (history.undoStack().canUndo())
        history.undoStack().undo();
    CHECK_FALSE(office.tree().contains(office.comment));
}

TEST_CASE("A reviewer undoes that she re-opened the comment of another", "[commands]")
{
    Commented office;
    REQUIRE(office.history.apply(resolveComment(office.tree(), office.comment, office.stamp())));
    const QString path = u"c.itareview"_s;
    Session &ours = office.history.session();
    REQUIRE(sendCopy(ours, office.first(RowKind::Report), u"person-1"_s, { CopyRight::Comment },
        path, Overwrite::No));
    const auto copy = Session::open(ours.storages(), path, Access::Write, { u"หัวหน้า"_s });
    REQUIRE(copy);
    EditHistory history(**copy);
    const Tree sent = history.tree();
    const auto state = [&] { return history.tree().get<Comment>(office.comment).state; };
    REQUIRE(history.apply(reopenComment(history.tree(), office.comment)));
    CHECK(state() == CommentState::Open);
    history.undo();
    CHECK(history.tree() == sent);
    history.redo();
    CHECK(state() == CommentState::Open);
    history.undo();
    REQUIRE(history.apply(reopenComment(history.tree(), office.comment)));
    REQUIRE(history.apply(resolveComment(history.tree(), office.comment, stampOf(**copy))));
    CHECK(history.tree().get<Comment>(office.comment).closedBy == u"person-1"_s);
    history.undo();
    history.undo();
    CHECK(history.tree() == sent);
    CHECK(readCopy(ours, path)->items.isEmpty());
}
