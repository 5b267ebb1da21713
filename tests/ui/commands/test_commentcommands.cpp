// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reviewcopies.h"
#include "tests/ui/models/fixture.h"
#include "ui/commands/commentcommands.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// An office whose keeper comments on its OIT item.
struct Commented : OpenOffice
{
    Commented()
    {
        editor.session().setAuthor(u"ผู้ช่วย"_s);
        const auto added = editor.apply(addComment(
            tree(), { first(RowKind::OitItem), u"name"_s }, u"ไม่ครบ"_s, stampOf(editor.session())));
        REQUIRE(added);
        comment = added->constFirst();
    }

    const Comment &value() { return tree().get<Comment>(comment); }
    CommentStamp stamp() { return stampOf(editor.session()); }

    RowId comment;
};

} // namespace

TEST_CASE("The words of another are not changed", "[commands]")
{
    Commented office;
    office.editor.session().setPerson(u"person-1"_s);
    CHECK_FALSE(office.editor.apply(editWords(office.tree(), office.comment, u"ครบแล้ว"_s)));
    CHECK(office.value().text == u"ไม่ครบ"_s);
    CHECK(office.stamp().author == u"person-1"_s);
    CHECK(office.stamp().unit == u"สำนักปลัด"_s);
}

TEST_CASE("A comment goes through its life and undo leads back", "[commands]")
{
    Commented office;
    Editor &editor = office.editor;
    CHECK(editor.undoStack().undoText().contains(u"O1"_s));
    CHECK(office.value().author == u"ผู้ช่วย"_s);
    CHECK(office.value().state == CommentState::Open);
    CHECK_FALSE(office.value().key.isEmpty());

    REQUIRE(editor.apply(addReply(office.tree(), office.comment, u"เพิ่มแล้ว"_s, office.stamp())));
    const RowId reply = office.tree().children(office.comment, RowKind::Reply).constFirst();
    CHECK(office.tree().get<Reply>(reply).text == u"เพิ่มแล้ว"_s);
    REQUIRE(editor.apply(editWords(office.tree(), reply, u"เพิ่มแล้วค่ะ"_s)));
    CHECK(office.tree().get<Reply>(reply).text == u"เพิ่มแล้วค่ะ"_s);
    REQUIRE(editor.apply(editWords(office.tree(), office.comment, u"ยังไม่ครบ"_s)));
    CHECK(editWords(office.tree(), office.comment, u"ยังไม่ครบ"_s).edits.isEmpty());

    REQUIRE(editor.apply(resolveComment(office.tree(), office.comment, office.stamp())));
    CHECK(office.value().state == CommentState::Resolved);
    CHECK(office.value().closedBy == u"ผู้ช่วย"_s);
    CHECK(resolveComment(office.tree(), office.comment, office.stamp()).edits.isEmpty());
    REQUIRE(editor.apply(reopenComment(office.tree(), office.comment)));
    CHECK(office.value().state == CommentState::Open);
    CHECK(office.value().closedAt.isEmpty());

    REQUIRE(editor.apply(deleteComment(office.tree(), office.comment, office.stamp())));
    CHECK(office.value().state == CommentState::Deleted);
    CHECK_FALSE(office.value().closedAt.isEmpty());
    CHECK(office.value().text == u"ยังไม่ครบ"_s);
    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
    CHECK_FALSE(office.tree().contains(office.comment));
}

TEST_CASE("A reviewer undoes that she re-opened the comment of another", "[commands]")
{
    Commented office;
    REQUIRE(office.editor.apply(resolveComment(office.tree(), office.comment, office.stamp())));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.itareview"_s);
    REQUIRE(sendCopy(office.editor.session(), office.first(RowKind::Report), u"person-1"_s,
        { CopyRight::Comment }, path, Overwrite::No));
    const auto copy = Session::open(path, Access::Write, { u"หัวหน้า"_s });
    REQUIRE(copy);
    Editor editor(**copy);
    const Tree sent = editor.tree();
    const auto state = [&] { return editor.tree().get<Comment>(office.comment).state; };
    REQUIRE(editor.apply(reopenComment(editor.tree(), office.comment)));
    CHECK(state() == CommentState::Open);
    editor.undo();
    CHECK(editor.tree() == sent);
    editor.redo();
    CHECK(state() == CommentState::Open);
    editor.undo();
    REQUIRE(editor.apply(reopenComment(editor.tree(), office.comment)));
    REQUIRE(editor.apply(resolveComment(editor.tree(), office.comment, stampOf(**copy))));
    CHECK(editor.tree().get<Comment>(office.comment).closedBy == u"person-1"_s);
    editor.undo();
    editor.undo();
    CHECK(editor.tree() == sent);
    CHECK(readCopy(office.editor.session(), path)->items.isEmpty());
}
