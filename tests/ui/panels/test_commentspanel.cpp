// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/windows.h"
#include "ui/commands/edithistory.h"
#include "ui/models/commentmodel.h"
#include "ui/panels/commentfilterbar.h"
#include "ui/panels/commentspanel.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The small office in a window that shows its OIT item.
struct Commenting : SmallOfficeWindow
{
    Commenting() { view().goTo({ item(), u"name"_s }); }

    RowId item() { return firstOf(tree(), RowKind::OitItem); }
    CommentsPanel &panel() { return *window.findChild<CommentsPanel *>(); }
    QListView &list() { return *panel().findChild<QListView *>(); }
    ThaiTextEdit &words() { return *panel().findChild<ThaiTextEdit *>(); }

    QAction *action(const QString &part)
    {
        for (QAction *found : window.findChildren<QAction *>())
            if (found->text().contains(part))
                return found;
        FAIL("no such action");
        return nullptr;
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *found : panel().findChildren<QPushButton *>())
            if (found->text().contains(text))
                return found;
        FAIL("no such button");
        return nullptr;
    }

    /// Writes a comment with the menu and the keyboard.
    void comment(const QString &text)
    {
        action(u"Co&mment on"_s)->trigger();
        write(text);
    }

    void write(const QString &text)
    {
        REQUIRE(words().isVisible());
        words().selectAll();
        test::type(words(), text);
        QTest::keyClick(&words(), Qt::Key_Return, Qt::ControlModifier);
    }

    RowId first()
    {
        const QList<RowId> all = commentsIn(tree(), tree().root());
        REQUIRE_FALSE(all.isEmpty());
        return all.constFirst();
    }

    const Comment &value() { return tree().get<Comment>(first()); }
};

} // namespace

TEST_CASE("An empty comment is no comment", "[comments]")
{
    Commenting c;
    c.action(u"Co&mment on"_s)->trigger();
    QTest::keyClick(&c.words(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(c.words().isVisible());
    c.action(u"Co&mment on"_s)->trigger();
    test::type(c.words(), u"ไม่เอา"_s);
    QTest::keyClick(&c.words(), Qt::Key_Escape);
    CHECK_FALSE(c.words().isVisible());
    CHECK(commentsIn(c.tree(), c.tree().root()).isEmpty());
}

TEST_CASE("A comment in mid-writing is offered again on the next opening", "[comments]")
{
    Commenting c;
    c.action(u"Co&mment on"_s)->trigger();
    test::type(c.words(), u"DRAFT ค้างไว้"_s);
    CommitTimer::flushAll();
    const QString path = c.dir.filePath(u"killed.ita"_s);
    REQUIRE(QFile::copy(c.session().path(), path)); // as a kill leaves it
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("DRAFT"));
    CHECK(commentsIn(c.tree(), c.tree().root()).isEmpty());

    ShownWindow next;
    next.window.openFile(path);
    QCoreApplication::processEvents();
    auto &panel = *next.window.findChild<CommentsPanel *>();
    auto &words = *panel.findChild<ThaiTextEdit *>();
    CHECK(words.isVisible());
    CHECK(words.value() == u"DRAFT ค้างไว้"_s);
    CHECK(panel.keepWords());
    const QList<RowId> all = commentsIn(next.tree(), next.tree().root());
    REQUIRE(all.size() == 1);
    CHECK(next.tree().parent(all.first()) == firstOf(next.tree(), RowKind::OitItem));
    CHECK(next.tree().get<Comment>(all.first()).field == u"name"_s);
    CHECK(next.session().storage().drafts().value().isEmpty());
}

TEST_CASE("A comment begun elsewhere leaves the first one unfinished, not lost", "[comments]")
{
    Commenting c;
    QPushButton *more = c.button(u"unfinished"_s);
    CHECK_FALSE(more->isVisible());
    c.action(u"Co&mment on"_s)->trigger();
    test::type(c.words(), u"หนึ่ง"_s);
    c.panel().startComment({ c.item(), u"code"_s });
    CHECK(c.words().value().isEmpty());
    CHECK(more->isVisible());
    test::type(c.words(), u"สอง"_s);
    more->click();
    CHECK(c.words().value() == u"หนึ่ง"_s);
    more->click();
    CHECK(c.words().value() == u"สอง"_s);
    CHECK(c.panel().keepWords());
    CHECK(c.value().text == u"สอง"_s);
    more->click();
    CHECK(c.words().value() == u"หนึ่ง"_s);
    QTest::keyClick(&c.words(), Qt::Key_Escape);
    CHECK_FALSE(more->isVisible());
    CHECK(c.session().storage().drafts().value().isEmpty());
}

TEST_CASE(
    "In a file that can only be read no comment is begun, and the reason is said", "[comments]")
{
    Commenting c;
    ShownWindow reader; // the first window holds the file
    reader.window.openFile(c.session().path());
    REQUIRE(reader.session().isReadOnly());
    QString said;
    QObject::connect(&reader.history(), &EditHistory::failed, &reader.window,
        [&](const Error &error) { said = error.message; });
    reader.view().commentOn({ c.item(), u"name"_s });
    CHECK_FALSE(
        reader.window.findChild<CommentsPanel *>()->findChild<ThaiTextEdit *>()->isVisible());
    CHECK(said == reader.session().whyReadOnly().message);
}

TEST_CASE("A comment is written on the field in which the person is", "[comments]")
{
    Commenting c;
    c.comment(u"ชื่อยังไม่ครบ"_s);
    CHECK(c.value().text == u"ชื่อยังไม่ครบ"_s);
    CHECK(c.value().author == u"ผู้ช่วย"_s);
    CHECK(c.tree().parent(c.first()) == c.item());
    CHECK(c.value().field == u"name"_s);
    CHECK(c.view().openComments() == 1);
    CHECK(c.list().hasFocus());

    bool counted = false;
    for (const QPushButton *found : c.window.statusBar()->findChildren<QPushButton *>())
        counted |= found->isVisible() && toArabicDigits(found->text()).contains(u'1');
    CHECK(counted);
    c.view().history().undoStack().undo();
    CHECK(c.view().openComments() == 0);
}

TEST_CASE("A comment is answered, resolved, opened again, edited and deleted", "[comments]")
{
    Commenting c;
    c.comment(u"หลักฐานอยู่ที่ใด"_s);
    c.button(u"Reply"_s)->click();
    c.write(u"เพิ่มแล้ว"_s);
    const QList<RowId> replies = c.tree().rows(c.first(), RowKind::Reply);
    REQUIRE(replies.size() == 1);
    CHECK(c.tree().get<Reply>(replies.constFirst()).text == u"เพิ่มแล้ว"_s);
    // The reply is selected now: its text can be edited, but only comments can be deleted.
    CHECK(c.button(u"Edit"_s)->isEnabled());
    CHECK_FALSE(c.button(u"Delete"_s)->isEnabled());

    QTest::keyClick(&c.list(), Qt::Key_Up);
    QTest::keyClick(&c.list(), Qt::Key_Space);
    CHECK(c.value().state == CommentState::Resolved);
    CHECK(c.view().openComments() == 0);
    c.button(u"Re-open"_s)->click();
    CHECK(c.value().state == CommentState::Open);

    QTest::keyClick(&c.list(), Qt::Key_F2);
    CHECK(c.words().value() == u"หลักฐานอยู่ที่ใด"_s);
    c.write(u"หลักฐานข้อนี้อยู่ที่ใด"_s);
    CHECK(c.value().text == u"หลักฐานข้อนี้อยู่ที่ใด"_s);

    QTest::keyClick(&c.list(), Qt::Key_Delete);
    CHECK(c.value().state == CommentState::Deleted);
    const QModelIndex trace = c.list().model()->index(0, 0);
    CHECK(trace.data(CommentModel::StateTextRole).toString().contains(u"ผู้ช่วย"_s));
    CHECK_FALSE(c.button(u"Reply"_s)->isEnabled());
    CHECK_FALSE(c.button(u"Edit"_s)->isEnabled());
}

TEST_CASE("The words of others can be answered but not edited", "[comments]")
{
    Commenting c;
    c.comment(u"ของผู้ช่วย"_s);
    c.view().session().setPerson(u"person-1"_s);
    CHECK(c.button(u"Reply"_s)->isEnabled());
    CHECK_FALSE(c.button(u"Edit"_s)->isEnabled());
}

TEST_CASE("Clicking a comment opens its field", "[comments]")
{
    Commenting c;
    c.comment(u"ดูตรงนี้"_s);
    c.view().chooseSection(1);
    REQUIRE(c.view().currentSection() == firstOf(c.tree(), RowKind::Cover));
    Place wanted;
    QObject::connect(&c.panel(), &CommentsPanel::placeWanted, &c.window,
        [&](const Place &place) { wanted = place; });
    c.list().setCurrentIndex(c.list().model()->index(0, 0));
    QTest::keyClick(&c.list(), Qt::Key_Return);
    CHECK(c.view().currentSection() == firstOf(c.tree(), RowKind::Oit));
    CHECK(wanted == Place { c.item(), u"name"_s });
}

TEST_CASE(
    "Comments are filtered, and one that is hidden by a filter is shown when written", "[comments]")
{
    Commenting c;
    c.comment(u"หนึ่ง"_s);
    QTest::keyClick(&c.list(), Qt::Key_Space);
    auto *state = c.panel().findChild<CommentFilterBar *>()->findChildren<QComboBox *>().at(0);
    state->setCurrentIndex(1);
    CHECK(c.list().model()->rowCount() == 0);
    c.view().chooseSection(1);
    c.comment(u"สอง"_s);
    CHECK(c.list().model()->rowCount() == 1);
    CHECK(c.tree().parent(c.first()) == firstOf(c.tree(), RowKind::Cover));
    state->setCurrentIndex(0);
    CHECK(c.list().model()->rowCount() == 2);
}

TEST_CASE("A comment is begun on the printed page", "[comments]")
{
    Commenting c;
    Q_EMIT c.view().preview().view().commentWanted({ c.item(), u"status"_s });
    c.write(u"จากหน้าพิมพ์"_s);
    CHECK(c.value().field == u"status"_s);

    c.action(u"Pre&view of the print"_s)->trigger();
    REQUIRE(c.window.previewPage()->isVisible());
    Q_EMIT c.window.previewPage()->view().commentWanted({ c.item(), u"name"_s });
    CHECK_FALSE(c.window.previewPage()->isVisible());
    CHECK(c.words().isVisible());
}

TEST_CASE("The list of comments is shown as pages and the report's come back", "[comments]")
{
    Commenting c;
    c.comment(u"พิมพ์ได้"_s);
    const int pages = c.view().preview().pages()->pageCount();
    c.action(u"Pre&view the comments"_s)->trigger();
    PreviewPage &preview = *c.window.previewPage();
    REQUIRE(preview.isVisible());
    CHECK(preview.view().pageCount() == 1);
    CHECK(preview.shown()->isLandscape(1));
    c.action(u"Pre&view of the print"_s)->trigger();
    CHECK_FALSE(preview.isVisible());
    c.action(u"Pre&view of the print"_s)->trigger();
    CHECK(preview.view().pageCount() == pages);
}

TEST_CASE("Thousands of comments do not hold up the window", "[comments]")
{
    Commenting c;
    const CommentStamp stamp { u"ผู้ช่วย"_s, {}, u"2026-11-23T04:00:00.000Z"_s };
    Change change { u"x"_s, {} };
    for (int i = 0; i < 2000; ++i) {
        const Comment comment = newComment(
            c.tree(), { c.item(), u"name"_s }, u"<b>ความเห็น</b>"_s, stamp, QString::number(i));
        change.edits.append(InsertRow { c.item(), i, { {}, comment, {}, {} } });
    }
    REQUIRE(c.view().session().apply(change));
    QElapsedTimer timer;
    timer.start();
    c.action(u"Show &comments"_s)->trigger();
    QCoreApplication::processEvents();
    c.view().grab();
    CHECK(timer.elapsed() < 3000);
    CHECK(c.view().openComments() == 2000);
}
