// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/support/windows.h"
#include "ui/commands/edithistory.h"
#include "ui/panels/unfinishedpanel.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct WorkspaceWindow : SampleWindow
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

TEST_CASE("Every section of the sample has a page that can be looked at", "[window]")
{
    WorkspaceWindow w;
    const qsizetype count = w.tree().children(w.view().report()).size();
    REQUIRE(count == 9);
    for (int number = 1; number <= count; ++number) {
        w.view().chooseSection(number);
        QCoreApplication::processEvents();
        INFO("section " << number);
        CHECK(w.view().currentSection());
        // A table page shows the form of a row only when a row is selected.
        const RowId section = w.view().currentSection();
        w.view().goTo({ w.tree().descendants(section).constLast(), {} });
        CHECK_FALSE(w.inputs().isEmpty());
    }
}

TEST_CASE("What is typed is kept, printed and undone", "[window]")
{
    WorkspaceWindow w;
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
    WorkspaceWindow w;
    const QList<RowId> sections = w.tree().children(w.view().report());
    const Place wanted { w.tree().children(sections[3]).constFirst(), u"steps"_s };
    Q_EMIT w.view().preview().view().placeClicked(wanted);
    CHECK(w.view().currentSection() == sections[3]);
}

TEST_CASE("A section chosen by its number takes the keyboard", "[window]")
{
    WorkspaceWindow w;
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
    WorkspaceWindow w;
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
    WorkspaceWindow w;
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

TEST_CASE("A report that undo takes away gives way to one that is there", "[window]")
{
    WorkspaceWindow w;
    const RowId first = w.view().report();
    Subtree next = w.tree().subtree(first);
    const auto forgetIds = [](Subtree &subtree, const auto &again) -> void {
        subtree.id = {};
        for (Subtree &child : subtree.children)
            again(child, again);
    };
    forgetIds(next, forgetIds);
    ++std::get<Report>(next.value).fiscalYear;
    const qsizetype years = w.tree().rows(w.tree().root(), RowKind::Report).size();
    const auto added
        = w.history().apply({ u"ปีใหม่"_s, { InsertRow { w.tree().root(), years, next } } });
    REQUIRE(added);
    const QList<RowId> reports = w.tree().rows(w.tree().root(), RowKind::Report);
    w.view().goTo({ firstOf(w.tree(), RowKind::Measure), {} });
    w.view().goTo({ w.tree().children(reports.last()).constFirst(), {} });
    REQUIRE(w.view().report() == reports.last());
    w.history().undo();
    CHECK(w.view().report() == first);
    w.view().findChild<QPushButton *>(u"signOffs"_s)->click();
    CHECK(w.tree().contains(w.view().report()));
}

TEST_CASE("The letters of imported texts are put right by a click, and undone", "[window]")
{
    const QString asTyped = u"แนวทางน\u0E4D\u0E32ไป"_s;
    Subtree imported = smallOffice();
    for (Subtree &section : imported.children.last().children)
        if (auto *text = std::get_if<TextSection>(&section.value))
            text->paragraphs = QStringList { asTyped };
    GroupWindow w;
    auto session = Session::create(
        officeFiles(), w.dir.filePath(u"office.ita"_s), Overwrite::No, imported, u"new"_s, {});
    REQUIRE(session);
    w.centre->openSession(std::move(session).value());
    w.view().showPanel(u"unfinished"_s);
    QPushButton *putRight = nullptr;
    const auto isThere = [&] {
        for (UnfinishedPanel *panel : w.view().findChildren<UnfinishedPanel *>())
            for (QPushButton *button : panel->findChildren<QPushButton *>())
                if (button->isVisible() && button->text().contains(u"form of the letters"_s))
                    putRight = button;
        return putRight != nullptr;
    };
    REQUIRE(QTest::qWaitFor(isThere));
    const auto paragraph = [&] {
        return w.tree().get<TextSection>(firstOf(w.tree(), RowKind::Text)).paragraphs.constFirst();
    };
    CHECK(paragraph() == asTyped);
    QTest::mouseClick(putRight, Qt::LeftButton);
    CHECK(paragraph() == u"แนวทางนำไป"_s);
    CHECK(QTest::qWaitFor([&] { return !putRight->isVisible(); }));
    w.history().undo();
    CHECK(paragraph() == asTyped);
    CHECK(w.failures.isEmpty());
}
