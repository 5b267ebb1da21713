// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/inputs/checklistedit.h"
#include "ui/inputs/pointsedit.h"
#include "ui/writing/thaitextedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QList<ThaiTextEdit *> inputs(const ChecklistEdit &list)
{
    QList<ThaiTextEdit *> found = list.findChildren<ThaiTextEdit *>();
    std::ranges::sort(found, {}, [](const ThaiTextEdit *edit) { return edit->accessibleName(); });
    return found;
}

} // namespace

TEST_CASE("Points are lines and their inner lines stay inside", "[ui][widgets]")
{
    PointsEdit edit(nullptr);
    const QStringList points { u"หนึ่ง"_s, u"สอง\nบรรทัดใน"_s, u"สาม"_s };
    QSignalSpy edited(&edit, &ThaiTextEdit::edited);
    edit.setPoints(points);
    CHECK(edit.points() == points);
    CHECK(edit.document()->blockCount() == 3);
    CHECK(edited.isEmpty());
}

TEST_CASE("Return begins a point and empty ones do not count", "[ui][widgets]")
{
    PointsEdit edit(nullptr);
    type(edit, u"หนึ่ง"_s);
    press(edit, Qt::Key_Return);
    CHECK(edit.points() == QStringList { u"หนึ่ง"_s });
    // The model returns the same list, so the new empty line stays.
    edit.setPoints({ u"หนึ่ง"_s });
    type(edit, u"- สอง"_s);
    press(edit, Qt::Key_Return, Qt::ShiftModifier);
    type(edit, u"ใน"_s);
    CHECK(edit.points() == QStringList { u"หนึ่ง"_s, u"สอง\nใน"_s });
    press(edit, Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
    type(edit, u"อีก"_s);
    CHECK(edit.points() == QStringList { u"หนึ่ง"_s, u"สอง\nใน\nอีก"_s });
}

TEST_CASE("Pasted points lose their dashes", "[ui][widgets]")
{
    PointsEdit edit(nullptr);
    QApplication::clipboard()->setText(u"- หนึ่ง\r\n• สอง\r\n๑. สาม"_s);
    edit.paste();
    CHECK(edit.points() == QStringList { u"หนึ่ง"_s, u"สอง"_s, u"๑. สาม"_s });
}

TEST_CASE("An empty check list offers a first line", "[ui][widgets]")
{
    ChecklistEdit list(nullptr);
    activate(list);
    CHECK(list.elements().isEmpty());
    QSignalSpy edited(&list, &ChecklistEdit::edited);
    list.findChild<QPushButton *>()->click();
    CHECK(edited.isEmpty());
    REQUIRE(inputs(list).size() == 1);
    CHECK(inputs(list)[0]->hasFocus());
    type(*inputs(list)[0], u"แผนผัง"_s);
    CHECK(list.elements() == QStringList { u"แผนผัง"_s });
    CHECK(edited.size() == 6);
}

TEST_CASE("Setting a check list tells nobody", "[ui][widgets]")
{
    ChecklistEdit list(nullptr);
    QSignalSpy edited(&list, &ChecklistEdit::edited);
    list.setValue({ u"ก"_s, u"ข"_s, u"ค"_s }, { u"ข"_s, u"หาย"_s });
    CHECK(list.elements() == QStringList { u"ก"_s, u"ข"_s, u"ค"_s });
    CHECK(list.met() == QStringList { u"ข"_s });
    list.setValue({ u"ค"_s }, { u"ค"_s });
    CHECK(list.elements() == QStringList { u"ค"_s });
    CHECK(list.met() == QStringList { u"ค"_s });
    CHECK(edited.isEmpty());
}

TEST_CASE("Ticks and texts of a check list change together", "[ui][widgets]")
{
    ChecklistEdit list(nullptr);
    list.setValue({ u"ก"_s, u"ข"_s }, {});
    activate(list);
    QSignalSpy committed(&list, &ChecklistEdit::committed);
    press(*list.findChildren<QCheckBox *>()[1], Qt::Key_Space);
    CHECK(list.met() == QStringList { u"ข"_s });
    CHECK(committed.size() == 1);
    ThaiTextEdit *second = inputs(list)[1];
    second->moveCursor(QTextCursor::End);
    type(*second, u"า"_s);
    CHECK(list.met() == QStringList { u"ขา"_s });
    list.commitNow();
    CHECK(committed.size() == 2);
}

TEST_CASE("A line that is emptied and removed at once tells of it", "[ui][widgets]")
{
    ChecklistEdit list(nullptr);
    list.setValue({ u"ก"_s, u"ข"_s }, {});
    activate(list);
    QSignalSpy committed(&list, &ChecklistEdit::committed);
    ThaiTextEdit *second = inputs(list)[1];
    second->selectAll();
    press(*second, Qt::Key_Delete);
    press(*second, Qt::Key_Backspace);
    CHECK(list.elements() == QStringList { u"ก"_s });
    CHECK(committed.size() == 1);
}

TEST_CASE("A shorter check list leaves no line of a longer one", "[ui][widgets]")
{
    ChecklistEdit list(nullptr);
    list.setValue({ u"ก"_s, u"ข"_s, u"ค"_s }, {});
    activate(list);
    list.setValue({ u"ง"_s }, {});
    const auto isSeen = [](const ThaiTextEdit *line) { return line->isVisible(); };
    CHECK(std::ranges::count_if(inputs(list), isSeen) == 1);
}

TEST_CASE("Lines of a check list are added, moved and removed by keys", "[ui][widgets]")
{
    ChecklistEdit list(nullptr);
    list.setValue({ u"ก"_s, u"ข"_s }, { u"ก"_s });
    activate(list);
    press(*inputs(list)[0], Qt::Key_Return);
    REQUIRE(inputs(list).size() == 3);
    CHECK(inputs(list)[1]->hasFocus());
    type(*inputs(list)[1], u"ใหม่"_s);
    CHECK(list.elements() == QStringList { u"ก"_s, u"ใหม่"_s, u"ข"_s });
    press(*inputs(list)[1], Qt::Key_Up, Qt::AltModifier);
    CHECK(list.elements() == QStringList { u"ใหม่"_s, u"ก"_s, u"ข"_s });
    press(*inputs(list)[0], Qt::Key_Up, Qt::AltModifier);
    press(*inputs(list)[1], Qt::Key_Down, Qt::AltModifier);
    CHECK(list.elements() == QStringList { u"ใหม่"_s, u"ข"_s, u"ก"_s });
    CHECK(list.met() == QStringList { u"ก"_s });
    inputs(list)[1]->selectAll();
    press(*inputs(list)[1], Qt::Key_Backspace);
    press(*inputs(list)[1], Qt::Key_Backspace);
    CHECK(list.elements() == QStringList { u"ใหม่"_s, u"ก"_s });
    CHECK(inputs(list)[0]->hasFocus());
    for (QToolButton *button : list.findChildren<QToolButton *>())
        button->click();
    CHECK(list.elements().isEmpty());
}

TEST_CASE("Tab goes through a check list from top to bottom", "[ui][widgets]")
{
    ChecklistEdit list(nullptr);
    list.setValue({ u"ก"_s, u"ค"_s }, {});
    activate(list);
    press(*inputs(list)[0], Qt::Key_Return);
    type(*inputs(list)[1], u"ข"_s);
    QStringList names;
    inputs(list)[0]->setFocus();
    for (int stop = 0; stop < 6; ++stop) {
        press(*QApplication::focusWidget(), Qt::Key_Tab);
        names << QApplication::focusWidget()->accessibleName();
    }
    CHECK(names
        == QStringList { u"Remove element 1"_s, u"Element 2 is met"_s, u"Element 2"_s,
            u"Remove element 2"_s, u"Element 3 is met"_s, u"Element 3"_s });
}
