// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/inputs/buddhistcalendar.h"
#include "ui/inputs/buddhistdateedit.h"
#include "ui/inputs/monthedit.h"
#include "ui/inputs/periodedit.h"
#include "ui/inputs/periodpopup.h"
#include "ui/inputs/yearedit.h"
#include "ui/writing/thailineedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

} // namespace

TEST_CASE("A period is free text as long as it is typed", "[ui][widgets]")
{
    PeriodEdit edit(nullptr, 2566);
    QSignalSpy edited(&edit, &PeriodEdit::edited);
    QSignalSpy committed(&edit, &PeriodEdit::committed);
    edit.setValue(u"ทุกวัน"_s);
    CHECK(edited.isEmpty());
    auto *line = edit.findChild<ThaiLineEdit *>();
    line->moveCursor(QTextCursor::End);
    type(*line, u"ทำ"_s);
    CHECK(edit.value() == u"ทุกวันทำ"_s);
    CHECK(edited.size() == 2);
    CHECK(committed.isEmpty());
    edit.commitNow();
    CHECK(committed.size() == 1);
}

TEST_CASE("The forms of a period are offered with their texts", "[ui][widgets]")
{
    PeriodEdit edit(nullptr, 2566);
    edit.setRounds({ u"ไตรมาสที่ ๑"_s, u"รอบ ๑๒ เดือน"_s });
    edit.setRounds({ u"รอบ ๖ เดือน"_s, u"รอบ ๙ เดือน"_s }); // of another report
    activate(edit);
    QSignalSpy committed(&edit, &PeriodEdit::committed);
    auto *line = edit.findChild<ThaiLineEdit *>();
    auto *popup = edit.findChild<PeriodPopup *>();
    const auto choose = [&](const QString &text) {
        press(*line, Qt::Key_F4);
        CHECK(popup->isVisible());
        CAPTURE(text);
        REQUIRE(button(*popup, text));
        press(*button(*popup, text), Qt::Key_Space);
        CHECK_FALSE(popup->isVisible());
        CHECK(edit.value() == text);
    };
    choose(u"ตลอดปีงบประมาณ"_s);
    choose(u"ต.ค. ๖๕ ถึง ก.ย. ๖๖"_s);
    choose(u"รอบ ๙ เดือน"_s);
    CHECK_FALSE(button(*popup, u"รอบ ๑๒ เดือน"_s));
    choose(u"เดือนตุลาคม ๒๕๖๕"_s);
    CHECK(committed.size() == 4);
    press(*line, Qt::Key_F4);
    press(*popup, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(committed.size() == 4);
}

TEST_CASE("The panel starts from the period that stands there", "[ui][widgets]")
{
    PeriodEdit edit(nullptr, 2566);
    edit.setValue(u"มี.ค. 67"_s);
    activate(edit);
    press(*edit.findChild<ThaiLineEdit *>(), Qt::Key_F4);
    auto *popup = edit.findChild<PeriodPopup *>();
    CHECK(button(*popup, u"เดือนมีนาคม ๒๕๖๗"_s));
    const QList<MonthEdit *> months = popup->findChildren<MonthEdit *>();
    REQUIRE(months.size() == 3);
    press(*months[1]->findChild<QComboBox *>(), Qt::Key_Down);
    CHECK(button(*popup, u"พ.ย. ๖๕ ถึง ก.ย. ๖๖"_s));
    months[2]->findChild<YearEdit *>()->stepBy(-1);
    CHECK_FALSE(button(*popup, u"พ.ย. ๖๕ ถึง ก.ย. ๖๕"_s)->isEnabled());
}

TEST_CASE("What is no date stays and is said to be none", "[ui][widgets]")
{
    BuddhistDateEdit edit;
    activate(edit);
    QSignalSpy committed(&edit, &BuddhistDateEdit::committed);
    auto *line = edit.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    auto *hint = edit.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    type(*line, u"30 ก.พ. 67"_s);
    press(*line, Qt::Key_Return);
    CHECK(line->text() == u"30 ก.พ. 67"_s);
    CHECK_FALSE(edit.isAcceptable());
    CHECK(hint->isVisible());
    CHECK_FALSE(line->accessibleDescription().isEmpty());
    CHECK(committed.isEmpty());
    line->selectAll();
    type(*line, u"29 ก.พ. 67"_s);
    CHECK_FALSE(hint->isVisible());
    press(*line, Qt::Key_Return);
    CHECK(line->text() == u"๒๙ กุมภาพันธ์ ๒๕๖๗"_s);
    CHECK(edit.value() == QDate(2024, 2, 29));
    CHECK(committed.size() == 1);
    line->selectAll();
    press(*line, Qt::Key_Delete);
    press(*line, Qt::Key_Return);
    CHECK_FALSE(edit.value().isValid());
    CHECK(edit.isAcceptable());
    CHECK(committed.size() == 2);
}

TEST_CASE("A date set from outside tells nobody and clears the complaint", "[ui][widgets]")
{
    BuddhistDateEdit edit;
    QSignalSpy edited(&edit, &BuddhistDateEdit::edited);
    auto *line = edit.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    type(*line, u"ไม่ใช่"_s);
    edit.setValue(QDate());
    CHECK(line->text().isEmpty());
    edit.setValue(QDate(2024, 1, 10));
    CHECK(line->text() == u"๑๐ มกราคม ๒๕๖๗"_s);
    CHECK(edited.isEmpty());
}

TEST_CASE("A day is chosen in the calendar by keys", "[ui][widgets]")
{
    BuddhistDateEdit edit;
    edit.setValue(QDate(2024, 1, 10));
    activate(edit);
    QSignalSpy committed(&edit, &BuddhistDateEdit::committed);
    press(*edit.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly), Qt::Key_F4);
    auto *calendar = edit.findChild<BuddhistCalendar *>();
    REQUIRE(calendar->isVisible());
    auto *days = calendar->findChild<QTableView *>();
    press(*days, Qt::Key_Right);
    press(*days, Qt::Key_Return);
    CHECK_FALSE(calendar->isVisible());
    CHECK(edit.value() == QDate(2024, 1, 11));
    CHECK(committed.size() == 1);
}

TEST_CASE("The calendar turns its pages in Buddhist years", "[ui][widgets]")
{
    BuddhistCalendar calendar;
    calendar.setDate(QDate(2023, 12, 31));
    auto *month = calendar.findChild<QComboBox *>();
    auto *year = calendar.findChild<YearEdit *>();
    auto *days = calendar.findChild<ThaiDays *>();
    CHECK(month->currentText() == u"ธันวาคม"_s);
    CHECK(year->text() == u"๒๕๖๖"_s);
    days->setCurrentPage(2024, 1);
    CHECK(month->currentText() == u"มกราคม"_s);
    CHECK(year->text() == u"๒๕๖๗"_s);
    year->stepBy(-1);
    CHECK(days->yearShown() == 2023);
    month->setCurrentIndex(11);
    CHECK(days->monthShown() == 12);
}
