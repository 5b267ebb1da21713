// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/inputs/scoreedit.h"
#include "ui/inputs/statuspicker.h"
#include "ui/inputs/unitspicker.h"
#include "ui/inputs/yearedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A score takes no letters and nothing above 100", "[ui][widgets]")
{
    ScoreEdit edit;
    type(edit, u"ก-9a8.2755"_s);
    CHECK(edit.text() == u"๙๘.๒๗"_s);
    CHECK(edit.value() == u"98.27"_s);
    edit.setValue(std::nullopt);
    type(edit, u"101"_s);
    CHECK(edit.value() == u"10"_s);
    type(edit, u"0.01"_s);
    CHECK(edit.value() == u"100.0"_s);
}

TEST_CASE("An empty score is none, and half-typed ones count", "[ui][widgets]")
{
    ScoreEdit edit;
    CHECK_FALSE(edit.value());
    QSignalSpy edited(&edit, &ScoreEdit::edited);
    QSignalSpy committed(&edit, &ScoreEdit::committed);
    edit.setValue(u"85.5"_s);
    CHECK(edit.text() == u"๘๕.๕"_s);
    CHECK(edited.isEmpty());
    edit.selectAll();
    type(edit, u"๙."_s);
    CHECK(edit.value() == u"9"_s);
    press(edit, Qt::Key_Return);
    CHECK(committed.size() == 1);
    edit.selectAll();
    type(edit, u".5"_s);
    CHECK(edit.value() == u"0.5"_s);
    edit.selectAll();
    press(edit, Qt::Key_Delete);
    CHECK_FALSE(edit.value());
    edit.commitNow();
    edit.commitNow();
    CHECK(committed.size() == 2);
}

TEST_CASE("Ready-made inputs leave undo to the window", "[ui][widgets]")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *score = new ScoreEdit;
    auto *year = new YearEdit;
    layout.addWidget(score);
    layout.addWidget(year);
    int undone = 0;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    window.addAction(&undo);
    QObject::connect(&undo, &QAction::triggered, &window, [&undone] { ++undone; });
    activate(window);
    score->setFocus();
    type(*score, u"9"_s);
    press(*score, Qt::Key_Z, Qt::ControlModifier);
    year->setFocus();
    press(*year, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 2);
    CHECK(score->value() == u"9"_s);
}

TEST_CASE("A year is shown in Thai digits and typed in either", "[ui][widgets]")
{
    YearEdit edit;
    QSignalSpy edited(&edit, &YearEdit::edited);
    QSignalSpy committed(&edit, &YearEdit::committed);
    edit.setValue(2566);
    CHECK(edit.text() == u"๒๕๖๖"_s);
    CHECK(edited.isEmpty());
    edit.selectAll();
    type(edit, u"2567"_s);
    press(edit, Qt::Key_Return);
    CHECK(edit.value() == 2567);
    CHECK(edit.text() == u"๒๕๖๗"_s);
    edit.selectAll();
    type(edit, u"๖๕"_s);
    press(edit, Qt::Key_Return);
    CHECK(edit.value() == 2565);
    press(edit, Qt::Key_Up);
    CHECK(edit.value() == 2566);
    CHECK(committed.size() == 3);
    edit.selectAll();
    type(edit, u"x99999"_s);
    press(edit, Qt::Key_Return);
    CHECK(edit.value() == 2566);
}

TEST_CASE("A year in mid-typing is told of and left as it is", "[ui][widgets]")
{
    YearEdit edit;
    activate(edit);
    edit.setValue(2566);
    QSignalSpy committed(&edit, &YearEdit::committed);
    QSignalSpy halfTyped(&edit, &YearEdit::halfTyped);
    edit.selectAll();
    type(edit, u"25"_s);
    edit.commitNow();
    CHECK(halfTyped.size() == 1);
    CHECK(committed.isEmpty());
    CHECK(edit.text() == u"25"_s);
    CHECK(edit.value() == 2566);
    type(edit, u"67"_s);
    edit.commitNow();
    CHECK(committed.size() == 1);
    CHECK(edit.value() == 2567);

    // The old year again: whoever was told of the half one hears that it is over.
    edit.selectAll();
    type(edit, u"2"_s);
    edit.commitNow();
    type(edit, u"567"_s);
    edit.commitNow();
    CHECK(halfTyped.size() == 2);
    CHECK(committed.size() == 2);
}

TEST_CASE("A status is chosen by digit and arrow, with one stop for Tab", "[ui][widgets]")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *picker = new StatusPicker;
    auto *next = new QLineEdit;
    layout.addWidget(picker);
    layout.addWidget(next);
    activate(window);
    QSignalSpy edited(picker, &StatusPicker::edited);
    picker->setValue(Status::InProgress);
    CHECK(edited.isEmpty());
    picker->setFocus();
    press(*QApplication::focusWidget(), Qt::Key_3);
    CHECK(picker->value() == Status::Done);
    type(*QApplication::focusWidget(), u"๑"_s);
    CHECK(picker->value() == Status::NotStarted);
    press(*QApplication::focusWidget(), Qt::Key_Right);
    CHECK(picker->value() == Status::InProgress);
    press(*QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    CHECK(picker->value() == Status::InProgress);
    CHECK(edited.size() == 3);
    press(*QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(next->hasFocus());
    for (const QAbstractButton *button : picker->findChildren<QAbstractButton *>())
        CHECK_FALSE(button->accessibleName().isEmpty());
}

TEST_CASE("Units are ticked in a list, and all of them stand alone", "[ui][widgets]")
{
    UnitsPicker picker;
    picker.setUnits({ u"สำนักปลัด"_s, u"กองคลัง"_s });
    QSignalSpy edited(&picker, &UnitsPicker::edited);
    QSignalSpy committed(&picker, &UnitsPicker::committed);
    picker.setValue({ u"กองคลัง"_s, u"กองเก่า"_s });
    CHECK(picker.text() == u"กองคลัง, กองเก่า"_s);
    activate(picker);
    press(picker, Qt::Key_Space);
    auto *list = picker.findChild<QListWidget *>();
    REQUIRE(list->isVisible());
    REQUIRE(list->count() == 4);
    press(*list, Qt::Key_Down);
    press(*list, Qt::Key_Space);
    CHECK(picker.value() == QStringList { u"กองคลัง"_s, u"กองเก่า"_s, u"สำนักปลัด"_s });
    press(*list, Qt::Key_Home);
    press(*list, Qt::Key_Space);
    CHECK(picker.value() == QStringList { u"*"_s });
    press(*list, Qt::Key_Down);
    press(*list, Qt::Key_Space);
    CHECK(picker.value() == QStringList { u"สำนักปลัด"_s });
    CHECK(edited.size() == 3);
    CHECK(committed.isEmpty());
    picker.commitNow(); // while the list is open
    CHECK(committed.size() == 1);
    press(*list, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    CHECK(committed.size() == 1);
    press(picker, Qt::Key_Space);
    press(*list, Qt::Key_Home);
    press(*list, Qt::Key_Space);
    press(*list, Qt::Key_Escape);
    CHECK(committed.size() == 2);
    picker.setValue({});
    CHECK(picker.text() == u"No unit"_s);
}
