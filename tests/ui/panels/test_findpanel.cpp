// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "ui/commands/edithistory.h"
#include "ui/models/hitmodel.h"
#include "ui/panels/findpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// Two years of the same small report.
Subtree twoYears()
{
    Subtree office = smallOffice();
    Subtree next = office.children.constLast();
    std::get<Report>(next.value).fiscalYear = 2567;
    office.children.append(next);
    return office;
}

/// An office in a window.
struct FindWindow
{
    QTemporaryDir dir;
    Settings settings;
    MainWindow window { settings, officeFiles() };

    explicit FindWindow(const Subtree &office = twoYears())
    {
        auto session = Session::create(
            officeFiles(), dir.filePath(u"office.ita"_s), Overwrite::No, office, u"new"_s, {});
        REQUIRE(session);
        window.resize(1366, 768);
        window.show();
        window.openSession(std::move(session).value());
        QCoreApplication::processEvents();
    }

    Workspace &view() { return *window.workspace(); }
    const Tree &tree() { return view().session().tree(); }
    FindPanel &panel() { return *window.findChild<FindPanel *>(); }
    QTreeView &list() { return *panel().findChild<QTreeView *>(); }
    HitModel &model() { return *panel().findChild<HitModel *>(); }
    QLineEdit &field() { return *panel().findChildren<QLineEdit *>().at(0); }
    QLineEdit &with() { return *panel().findChildren<QLineEdit *>().at(1); }

    QString said()
    {
        QString text;
        for (const QLabel *label : panel().findChildren<QLabel *>())
            text += label->text();
        return text;
    }

    void act(const QString &part)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->text().contains(part))
                return action->trigger();
        FAIL("no such action");
    }

    void type(const QString &text)
    {
        field().clear();
        test::type(field(), text);
        const SearchTerm term(text);
        const qsizetype wanted = find(tree(), term, std::nullopt).hits.size();
        REQUIRE(QTest::qWaitFor([&] { return model().hits().size() == wanted; }));
    }

    QPushButton &button(const QString &part)
    {
        for (QPushButton *candidate : panel().findChildren<QPushButton *>())
            if (candidate->text().contains(part))
                return *candidate;
        throw std::runtime_error("no such button");
    }

    ThaiTextEdit *input() { return qobject_cast<ThaiTextEdit *>(window.focusWidget()); }

    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("ITA_TOUR");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        REQUIRE(window.grab().save(folder + u'/' + name + u".png"_s));
    }
};

} // namespace

TEST_CASE("What is nowhere is said in a sentence", "[pages]")
{
    FindWindow f;
    f.act(u"Find in all years"_s);
    CHECK(f.said().contains(u"Type what you look for"_s));
    test::type(f.field(), u"ไม่มีคำนี้"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.said().contains(u"is nowhere"_s); }));
    QTest::keyClick(&f.field(), Qt::Key_Return);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    f.act(u"Find ne&xt"_s);
    CHECK(f.model().hits().isEmpty());
}

TEST_CASE("Down leads into the hits, Enter opens the field of another year", "[pages]")
{
    FindWindow f;
    f.act(u"Find in all years"_s);
    f.type(u"ประกาศ"_s);
    REQUIRE(f.model().hits().size() == 2);
    f.keepPicture(u"find-1"_s);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    CHECK(f.window.focusWidget() == &f.list());
    CHECK(f.model().numberOf(f.list().currentIndex()) == 0);
    QTest::keyClick(&f.list(), Qt::Key_Up);
    CHECK(f.window.focusWidget() == &f.field());
    QTest::keyClick(&f.field(), Qt::Key_Down);
    const RowId before = f.view().report();
    CHECK(f.model().hits().at(0).report == before);
    f.list().setCurrentIndex(f.model().indexOfHit(1));
    QTest::keyClick(&f.list(), Qt::Key_Return);
    CHECK(f.view().report() == f.model().hits().at(1).report);
    CHECK(f.view().report() != before);
    REQUIRE(f.input());
    CHECK(f.input()->value() == u"๑. ประกาศ\n- เผยแพร่"_s);
    CHECK(f.input()->textCursor().selectedText() == u"ประกาศ"_s);
    f.keepPicture(u"find-2"_s);
}

TEST_CASE("F3 goes from hit to hit and round the end, in lists too", "[pages]")
{
    FindWindow f;
    f.act(u"Find in all years"_s);
    f.type(u"ทำแล้ว"_s);
    REQUIRE(f.model().hits().size() == 2);
    f.act(u"Find ne&xt"_s);
    const RowId first = f.view().report();
    REQUIRE(f.input());
    CHECK(f.input()->textCursor().selectedText() == u"ทำแล้ว"_s);
    f.act(u"Find ne&xt"_s);
    CHECK(f.view().report() != first);
    f.act(u"Find ne&xt"_s);
    CHECK(f.view().report() == first);
    f.act(u"Find pre&vious"_s);
    CHECK(f.view().report() != first);
    f.type(u"ตำแหน่ง"_s);
    f.act(u"Find ne&xt"_s);
    REQUIRE(f.input());
    CHECK(f.input()->textCursor().selectedText() == u"ตำแหน่ง"_s);
}

TEST_CASE("Escape closes the search and leaves the page", "[pages]")
{
    FindWindow f;
    f.act(u"Find in all years"_s);
    f.type(u"ประกาศ"_s);
    QTest::keyClick(&f.field(), Qt::Key_Escape);
    CHECK_FALSE(f.panel().isVisible());
    f.act(u"Find in all years"_s);
    CHECK(f.panel().isVisible());
    CHECK(f.field().text() == u"ประกาศ"_s);
}

TEST_CASE("What is ticked is replaced in one step of undo", "[pages]")
{
    FindWindow f;
    f.act(u"Find and r&eplace"_s);
    f.type(u"มาตรการให้"_s);
    REQUIRE(f.model().hits().size() == 6);
    f.with().setText(u"กิจกรรม"_s);
    f.model().setData(f.model().indexOfHit(5), Qt::Unchecked, Qt::CheckStateRole);
    f.keepPicture(u"find-3"_s);
    const Tree before = f.tree();
    f.button(u"all ticked"_s).click();
    CHECK(f.said().contains(u"Replaced in ๕"_s));
    CHECK(find(f.tree(), SearchTerm(u"กิจกรรมบริการ"_s), std::nullopt).hits.size() == 5);
    CHECK(f.model().hits().size() == 1);
    f.view().history().undoStack().undo();
    CHECK(f.tree() == before);
    REQUIRE(QTest::qWaitFor([&] { return f.model().hits().size() == 6; }));

    f.list().setCurrentIndex(f.model().indexOfHit(2));
    const RowId row = f.model().hits().at(2).row;
    f.button(u"Replace this"_s).click();
    CHECK(f.model().hits().size() == 5);
    const QList<Hit> replaced = find(f.tree(), SearchTerm(u"กิจกรรม"_s), std::nullopt).hits;
    REQUIRE(replaced.size() == 1);
    CHECK(replaced.at(0).row == row);
}

TEST_CASE("Nothing is replaced once the text looked for is empty", "[pages]")
{
    FindWindow f;
    f.act(u"Find and r&eplace"_s);
    f.type(u"มาตรการ"_s);
    REQUIRE_FALSE(f.model().tickedHits().isEmpty());
    const Tree before = f.tree();
    f.field().setText({});
    CHECK(f.model().hits().isEmpty());
    CHECK_FALSE(f.button(u"all ticked"_s).isEnabled());
    CHECK_FALSE(f.button(u"Replace this"_s).isEnabled());
    QTest::keyClick(&f.with(), Qt::Key_Return);
    CHECK(f.tree() == before);
}

TEST_CASE("What is replaced is what the field says, also for quick fingers", "[pages]")
{
    FindWindow f;
    f.act(u"Find and r&eplace"_s);
    f.type(u"มาตรการ"_s);
    const Tree before = f.tree();
    f.field().setText(u"ไม่มีคำนี้"_s);
    f.button(u"all ticked"_s).click();
    CHECK(f.tree() == before);
}

TEST_CASE("What could not be replaced is not said again the next time", "[pages]")
{
    FindWindow f;
    f.act(u"Find and r&eplace"_s);
    f.type(u"ประกาศ"_s);
    f.with().setText(u"แจ้ง"_s);
    f.button(u"all ticked"_s).click();
    CHECK(f.said().contains(u"Replaced in"_s));
    QTest::keyClick(&f.field(), Qt::Key_Escape);
    f.act(u"Find in all years"_s);
    CHECK_FALSE(f.said().contains(u"Replaced in"_s));
    f.type(u"แจ้ง"_s);
    QTest::keyClick(&f.field(), Qt::Key_Return);
    REQUIRE(f.input());
    CHECK(f.input()->textCursor().selectedText() == u"แจ้ง"_s);
}

TEST_CASE("Replacing is offered only when asked for", "[pages]")
{
    FindWindow f;
    f.act(u"Find in all years"_s);
    f.type(u"มาตรการ"_s);
    CHECK_FALSE(f.with().isVisible());
    CHECK(f.model().tickedHits().isEmpty());
    f.act(u"Find and r&eplace"_s);
    CHECK(f.with().isVisible());
    CHECK_FALSE(f.model().tickedHits().isEmpty());
}

TEST_CASE("Hits in papers, blocks and cells are opened and selected", "[pages]")
{
    FindWindow f(officeWithMemo());
    f.act(u"Find in all years"_s);
    f.type(u"แก่น"_s);
    REQUIRE(f.model().hits().size() == 13);
    int selected = 0;
    for (qsizetype at = 0; at < f.model().hits().size(); ++at) {
        const Hit hit = f.model().hits().at(at);
        INFO(hit.text.toStdString());
        f.list().setCurrentIndex(f.model().indexOfHit(at));
        QTest::keyClick(&f.list(), Qt::Key_Return);
        if (f.tree().kind(hit.row) == RowKind::FreeColumn)
            continue; // headings are typed in a dialog; the column is shown
        REQUIRE(f.input());
        CHECK(f.input()->textCursor().selectedText() == u"แก่น"_s);
        ++selected;
    }
    CHECK(selected == 9);
    const auto titleOf
        = [&](qsizetype hit) { return f.model().indexOfHit(hit).parent().data().toString(); };
    CHECK(titleOf(0) == u"Fiscal year ๒๕๖๖ · titles of papers (๑)"_s);
    CHECK(titleOf(12) == u"Fiscal year ๒๕๖๖ · เรื่อง แก่น (๘)"_s);
}
