// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/windows.h"
#include "ui/commands/edithistory.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : SampleWindow
{
    /// Visible text inputs of the page in the middle.
    QList<ThaiTextEdit *> inputs()
    {
        QList<ThaiTextEdit *> visible;
        for (ThaiTextEdit *input : view().centralWidget()->findChildren<ThaiTextEdit *>())
            if (input->isVisible())
                visible.append(input);
        return visible;
    }
};

} // namespace

TEST_CASE("A file that cannot be opened leaves the start page and says why", "[window]")
{
    Settings settings;
    MainWindow window(settings, officeFiles());
    window.show();
    window.openFile(u"/nowhere/at/all.ita"_s);
    CHECK_FALSE(window.workspace());
    bool said = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        said |= label->isVisible() && label->text().contains(u"all.ita"_s);
    CHECK(said);
}

TEST_CASE("Every section of the sample has a page that can be looked at", "[window]")
{
    Window w;
    const qsizetype count = w.tree().children(w.view().report()).size();
    REQUIRE(count == 9);
    for (int number = 1; number <= count; ++number) {
        w.view().chooseSection(number);
        QCoreApplication::processEvents();
        INFO("section " << number);
        CHECK(w.view().currentSection());
        // Tables show the form of a row once there is one to show.
        const RowId section = w.view().currentSection();
        w.view().goTo({ w.tree().descendants(section).constLast(), {} });
        CHECK_FALSE(w.inputs().isEmpty());
    }
}

TEST_CASE("What is typed is kept, printed and undone", "[window]")
{
    Window w;
    w.view().chooseSection(2);
    const RowId section = w.view().currentSection();
    const auto heading = [&] { return w.tree().get<TextSection>(section).heading; };
    const QString before = heading();
    REQUIRE_FALSE(w.inputs().isEmpty());
    ThaiTextEdit *input = w.inputs().constFirst();
    REQUIRE(input->value() == before);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_End);
    QTest::keyClicks(input, u"abc"_s);
    w.view().commit();
    CHECK(heading() == before + u"abc"_s);
    REQUIRE(w.view().preview().pages());
    CHECK(w.view().preview().pages()->document().sections[1].title.contains(u"คำนำ"_s));

    QUndoStack &undo = w.view().history().undoStack();
    REQUIRE(undo.canUndo());
    undo.undo();
    CHECK(heading() == before);
    undo.redo();
    CHECK(heading() == before + u"abc"_s);
}

TEST_CASE("A click on the page opens the field that is printed there", "[window]")
{
    Window w;
    const QList<RowId> sections = w.tree().children(w.view().report());
    const Place wanted { w.tree().children(sections[3]).constFirst(), u"steps"_s };
    Q_EMIT w.view().preview().view().placeClicked(wanted);
    CHECK(w.view().currentSection() == sections[3]);
}

TEST_CASE("A section chosen by its number takes the keyboard", "[window]")
{
    Window w;
    activate(w.window);
    for (const int number : { 1, 4, 9 }) {
        w.view().chooseSection(number);
        INFO("section " << number);
        CHECK(w.view().centralWidget()->isAncestorOf(QApplication::focusWidget()));
    }
    w.view().chooseSection(4);
    const RowId plan = w.view().currentSection();
    const qsizetype rows = w.tree().children(plan).size();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.tree().children(plan).size() == rows + 1);
}

TEST_CASE("The office, its units and its people have a page of their own", "[window]")
{
    Window w;
    activate(w.window);
    const RowId office = w.tree().root();
    w.view().goTo({ office, u"office.province"_s });
    auto *input = qobject_cast<ThaiTextEdit *>(QApplication::focusWidget());
    REQUIRE(input);
    CHECK(input->value() == w.tree().get<Office>(office).province);
    QTest::keyClick(input, Qt::Key_End);
    QTest::keyClicks(input, u"abc"_s);
    w.view().commit();
    CHECK(w.tree().get<Office>(office).province.endsWith(u"abc"_s));
    CHECK_FALSE(w.view().currentSection());

    const RowId person = w.tree().rows(office, RowKind::Person).constLast();
    w.view().goTo({ person, u"name"_s });
    auto *table = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    REQUIRE(table);
    CHECK(table->currentIndex().row() == w.tree().rows(office, RowKind::Person).size() - 1);
}

TEST_CASE("F8 goes round all that is unfinished", "[window]")
{
    Window w;
    w.view().goToUnfinished(1);
    const RowId first = w.view().currentSection();
    CHECK(first);
    QSet<RowId> seen;
    for (int i = 0; i < 40; ++i) {
        w.view().goToUnfinished(1);
        seen.insert(w.view().currentSection());
    }
    CHECK(seen.size() > 1);
    CHECK(seen.contains(first));
}

TEST_CASE("Sections are hidden, removed and brought back", "[window]")
{
    Window w;
    const auto act = [&](const QString &part) {
        for (QAction *action : w.window.findChildren<QAction *>())
            if (action->text().contains(part)) {
                action->trigger();
                return;
            }
        FAIL("no such action");
    };
    w.view().chooseSection(1);
    const RowId cover = w.view().currentSection();
    act(u"Print section or not"_s);
    CHECK(w.tree().get<CoverSection>(cover).hidden);
    CHECK(w.view().preview().pages()->document().sections.size() == 8);
    act(u"Remove section"_s);
    CHECK_FALSE(w.tree().contains(cover));
    act(u"Undo"_s);
    CHECK(w.tree().contains(cover));
    CHECK(w.tree().get<CoverSection>(cover).hidden);
}

TEST_CASE("The sample opens afresh while it is open", "[window]")
{
    Window w;
    w.view().chooseSection(1);
    const RowId cover = w.view().currentSection();
    REQUIRE(w.view().history().apply({ u"x"_s, { RemoveRow { cover } } }));
    w.window.openSample();
    QCoreApplication::processEvents();
    CHECK_FALSE(w.view().session().isReadOnly());
    CHECK(w.tree().children(w.view().report()).size() == 9);
}

TEST_CASE("F2 edits the cell in a table and renames in the list of sections", "[window]")
{
    Window w;
    activate(w.window);
    const auto press = [](int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); };
    w.view().chooseSection(4);
    const RowId plan = w.view().currentSection();
    const RowId measure = w.tree().children(plan).constFirst();
    REQUIRE(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()));
    press(Qt::Key_F2);
    auto *cell = qobject_cast<ThaiTextEdit *>(QApplication::focusWidget());
    REQUIRE(cell);
    CHECK(cell->value() == w.tree().get<Measure>(measure).name);
    press(Qt::Key_Escape);

    for (auto *list : w.view().findChildren<QAbstractItemView *>())
        if (list->accessibleName() == u"Sections"_s)
            list->setFocus();
    press(Qt::Key_F2);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(name->isVisible());
}
