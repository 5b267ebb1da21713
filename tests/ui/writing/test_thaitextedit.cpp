// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/writing/thailineedit.h"
#include "ui/writing/thaitextedit.h"
#include "ui/writing/writingaid.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    SpellChecker spelling;
    WritingAid aid { &spelling };
    ThaiTextEdit edit { &aid };

    explicit Desk(WritingOptions options = { true, true, true }) { aid.setOptions(options); }

    /// The marked parts of a paragraph: misspelt ones with a wave, stray digits with a background.
    QStringList marked(bool waves, int paragraph = 0)
    {
        QStringList parts;
        const QTextBlock block = edit.document()->findBlockByNumber(paragraph);
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (waves == (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline))
                parts << block.text().mid(range.start, range.length);
        return parts;
    }

    void select(int from, int to)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    }
};

/// Opens the menu at the cursor, chooses the action with that text and returns all texts.
QStringList menuAt(ThaiTextEdit &edit, const QString &choice)
{
    QStringList texts;
    QTimer::singleShot(0, &edit, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *action : menu->actions()) {
            texts << action->text();
            if (action->text() == choice)
                action->trigger();
        }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(edit.viewport(), &event);
    return texts;
}

} // namespace

TEST_CASE("Setting a text tells nobody and keeps the cursor", "[ui][widgets]")
{
    Desk desk;
    QSignalSpy edited(&desk.edit, &ThaiTextEdit::edited);
    QSignalSpy committed(&desk.edit, &ThaiTextEdit::committed);
    desk.edit.setValue(u"๑. ก\n๒. ข"_s);
    desk.select(3, 3);
    desk.edit.setValue(u"๑. กา\n๒. ข"_s);
    CHECK(desk.edit.textCursor().position() == 3);
    desk.edit.setValue(u"๑"_s);
    CHECK(desk.edit.textCursor().position() == 1);
    desk.edit.commitNow();
    CHECK(edited.isEmpty());
    CHECK(committed.isEmpty());
    CHECK(desk.edit.value() == u"๑"_s);
}

TEST_CASE("A text that may only be read is not changed by keys", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"๑. ก"_s);
    desk.edit.setReadOnly(true);
    desk.select(4, 4);
    type(desk.edit, u"7"_s);
    press(desk.edit, Qt::Key_Return);
    press(desk.edit, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.edit.value() == u"๑. ก"_s);
}

TEST_CASE("A line stays one line, also with the keys of the keypad", "[ui][widgets]")
{
    ThaiLineEdit line(nullptr);
    type(line, u"ก"_s);
    press(line, Qt::Key_Return, Qt::ShiftModifier);
    press(line, Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
    type(line, u"ข"_s);
    CHECK(line.value() == u"กข"_s);
}

TEST_CASE("A new input has nothing to commit", "[ui][widgets]")
{
    Desk desk;
    QSignalSpy committed(&desk.edit, &ThaiTextEdit::committed);
    QFont large = desk.edit.font();
    large.setPointSize(20);
    desk.edit.setFont(large);
    desk.edit.commitNow();
    CHECK(committed.isEmpty());
}

TEST_CASE("Without a writing aid text is still typed", "[ui][widgets]")
{
    ThaiTextEdit edit(nullptr);
    type(edit, u"ปี 2566"_s);
    CHECK(edit.value() == u"ปี 2566"_s);
}

TEST_CASE("The digit keys type Thai digits except in addresses and codes", "[ui][widgets]")
{
    Desk desk;
    type(desk.edit, u"ปี 2566 ข้อ O12 PM2.5 https://a.go.th/o1 10"_s);
    CHECK(desk.edit.value() == u"ปี ๒๕๖๖ ข้อ O12 PM2.5 https://a.go.th/o1 ๑๐"_s);
    desk.aid.setOptions({ false, true, true });
    type(desk.edit, u" 7"_s);
    CHECK(desk.edit.value().endsWith(u"๑๐ 7"_s));
}

TEST_CASE("A typed digit takes the place of the selection", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"ปี ๒๕๖๖"_s);
    desk.select(6, 7);
    type(desk.edit, u"7"_s);
    CHECK(desk.edit.value() == u"ปี ๒๕๖๗"_s);
}

TEST_CASE("Return continues points and ends them on an empty one", "[ui][widgets]")
{
    Desk desk;
    type(desk.edit, u"1. ประกาศ"_s);
    press(desk.edit, Qt::Key_Return);
    type(desk.edit, u"เผยแพร่"_s);
    press(desk.edit, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(desk.edit.value() == u"๑. ประกาศ\n๒. เผยแพร่\n๓. "_s);
    press(desk.edit, Qt::Key_Return);
    type(desk.edit, u"จบ"_s);
    CHECK(desk.edit.value() == u"๑. ประกาศ\n๒. เผยแพร่\nจบ"_s);
    press(desk.edit, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.edit.value().endsWith(u"จบ\n"_s));
}

TEST_CASE("A removed point closes its gap", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"๑. ก\n๒. ข\n๓. ค"_s);
    desk.select(4, 9);
    press(desk.edit, Qt::Key_Delete);
    CHECK(desk.edit.value() == u"๑. ก\n๒. ค"_s);
}

TEST_CASE("Alt, Shift and an arrow move lines and renumber them", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"๑. ก\n๒. ข"_s);
    desk.select(9, 9);
    QSignalSpy edited(&desk.edit, &ThaiTextEdit::edited);
    press(desk.edit, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.edit.value() == u"๑. ข\n๒. ก"_s);
    CHECK(desk.edit.textCursor().position() == 4);
    CHECK(edited.size() == 1);
    press(desk.edit, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(edited.size() == 1);
}

TEST_CASE("Each key is told at once and committed when the focus leaves", "[ui][widgets]")
{
    QWidget window;
    QVBoxLayout layout(&window);
    SpellChecker spelling;
    WritingAid aid(&spelling);
    auto *edit = new ThaiTextEdit(&aid);
    auto *next = new QLineEdit;
    layout.addWidget(edit);
    layout.addWidget(next);
    activate(window);
    edit->setFocus();
    QSignalSpy edited(edit, &ThaiTextEdit::edited);
    QSignalSpy committed(edit, &ThaiTextEdit::committed);
    type(*edit, u"กขค"_s);
    CHECK(edited.size() == 3);
    CHECK(committed.isEmpty());
    press(*edit, Qt::Key_Tab);
    CHECK(next->hasFocus());
    CHECK(committed.size() == 1);
    edit->setFocus();
    next->setFocus();
    CHECK(committed.size() == 1);
}

TEST_CASE("A pause in typing commits", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setCommitDelay(0);
    QSignalSpy committed(&desk.edit, &ThaiTextEdit::committed);
    type(desk.edit, u"ก"_s);
    CHECK(committed.isEmpty());
    QTRY_COMPARE(committed.size(), 1);
    type(desk.edit, u"ข"_s);
    desk.edit.setValue(u"อื่น"_s);
    QCoreApplication::processEvents();
    CHECK(committed.size() == 1);
}

TEST_CASE("Undo and the keys of the window reach the window", "[ui][widgets]")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *edit = new ThaiTextEdit(nullptr);
    layout.addWidget(edit);
    QList<int> reached;
    const QList<QKeySequence> keys { QKeySequence(Qt::CTRL | Qt::Key_Z),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::ALT | Qt::Key_Up),
        QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::Key_F8) };
    for (qsizetype i = 0; i < keys.size(); ++i) {
        auto *action = new QAction(&window);
        action->setShortcut(keys[i]);
        window.addAction(action);
        QObject::connect(
            action, &QAction::triggered, &window, [&reached, i] { reached << int(i); });
    }
    activate(window);
    edit->setFocus();
    type(*edit, u"กข"_s);
    press(*edit, Qt::Key_Z, Qt::ControlModifier);
    press(*edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(*edit, Qt::Key_Up, Qt::AltModifier);
    press(*edit, Qt::Key_Return, Qt::ControlModifier);
    press(*edit, Qt::Key_F8);
    CHECK(reached == QList<int> { 0, 1, 2, 3, 4 });
    CHECK(edit->value() == u"กข"_s);
}

TEST_CASE("Arabic digits are marked as soon as there is a Thai one", "[ui][widgets]")
{
    Desk desk({ false, true, true });
    desk.edit.setValue(u"ปี 2566\nข้อ O12"_s);
    CHECK(desk.marked(false).isEmpty());
    QTextCursor end = desk.edit.textCursor();
    end.movePosition(QTextCursor::End);
    desk.edit.setTextCursor(end);
    type(desk.edit, u" ๒"_s);
    CHECK(desk.marked(false) == QStringList { u"2566"_s });
    CHECK(desk.marked(false, 1).isEmpty());
    press(desk.edit, Qt::Key_Backspace);
    CHECK(desk.marked(false).isEmpty());
    type(desk.edit, u"๒"_s);
    desk.aid.setOptions({ false, false, true });
    CHECK(desk.marked(false).isEmpty());
}

TEST_CASE("Misspelt words are marked until the check is switched off", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"ข่าวประชาสัมพันท์ของหน่วยงาน"_s);
    CHECK(desk.marked(true) == QStringList { u"สัมพันท์"_s });
    desk.aid.setOptions({ true, true, false });
    CHECK(desk.marked(true).isEmpty());
    desk.aid.setOptions({ true, true, true });
    CHECK_FALSE(desk.marked(true).isEmpty());
}

TEST_CASE("The menu corrects a word, or adds it to the office's", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"ข่าวประชาสัมพันท์"_s);
    desk.edit.show();
    desk.select(12, 12);
    QSignalSpy wanted(&desk.aid, &WritingAid::wordWanted);
    const QStringList texts = menuAt(desk.edit, u"Add “สัมพันท์” to the office's words"_s);
    CHECK(texts.contains(u"ประชาสัมพันธ์"_s));
    CHECK(texts.filter(u"Undo"_s).isEmpty());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"สัมพันท์"_s);
    QSignalSpy edited(&desk.edit, &ThaiTextEdit::edited);
    menuAt(desk.edit, u"ประชาสัมพันธ์"_s);
    CHECK(desk.edit.value() == u"ข่าวประชาสัมพันธ์"_s);
    CHECK_FALSE(edited.isEmpty());
}

TEST_CASE("An added word is right from then on", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"สัมพันท์"_s);
    desk.spelling.setOfficeWords({ u"สัมพันท์"_s });
    desk.aid.wordsChanged();
    CHECK(desk.marked(true).isEmpty());
}

TEST_CASE("Digits of the selection change style, those of addresses do not", "[ui][widgets]")
{
    Desk desk;
    const QString text = u"ปี 2566 ข้อ O12 ปี 2567"_s;
    desk.edit.setValue(text);
    desk.select(0, 15);
    menuAt(desk.edit, u"Thai digits"_s);
    CHECK(desk.edit.value() == u"ปี ๒๕๖๖ ข้อ O12 ปี 2567"_s);
    desk.edit.moveCursor(QTextCursor::Start);
    desk.edit.convertDigits(DigitStyle::Thai);
    CHECK(desk.edit.value() == u"ปี ๒๕๖๖ ข้อ O12 ปี ๒๕๖๗"_s);
    CHECK_FALSE(desk.edit.textCursor().hasSelection());
    desk.edit.moveCursor(QTextCursor::Start);
    menuAt(desk.edit, u"Arabic digits"_s);
    CHECK(desk.edit.value() == text);
}

TEST_CASE("It grows with its text between its limits", "[ui][widgets]")
{
    Desk desk;
    desk.edit.resize(300, 30);
    desk.edit.show();
    const int one = desk.edit.height();
    press(desk.edit, Qt::Key_Return);
    press(desk.edit, Qt::Key_Return);
    const int three = desk.edit.height();
    CHECK(three > 2 * one);
    desk.edit.setLines(1, 2);
    CHECK(desk.edit.height() < three);
    desk.edit.setLines(5);
    CHECK(desk.edit.height() > three);
}

TEST_CASE("One line stays one line", "[ui][widgets]")
{
    WritingAid aid(nullptr);
    ThaiLineEdit line(&aid);
    line.show();
    const int height = line.height();
    QSignalSpy committed(&line, &ThaiTextEdit::committed);
    QSignalSpy returned(&line, &ThaiLineEdit::returnPressed);
    type(line, u"กข"_s);
    press(line, Qt::Key_Return, Qt::ShiftModifier);
    press(line, Qt::Key_Return);
    CHECK(line.value() == u"กข"_s);
    CHECK(committed.size() == 1);
    CHECK(returned.size() == 1);
    QApplication::clipboard()->setText(u"\r\nสอง\nบรรทัด"_s);
    line.paste();
    CHECK(line.value() == u"กข สอง บรรทัด"_s);
    line.setValue(u"ก\nข"_s);
    CHECK(line.value() == u"ก ข"_s);
    CHECK(line.height() == height);
}

TEST_CASE("What an input method brings is cleaned like what is pasted", "[ui][widgets]")
{
    WritingAid aid(nullptr);
    ThaiTextEdit edit(&aid);
    edit.show();
    QInputMethodEvent event;
    event.setCommitString(u"ก\uFFFFข\u202Eค\u200B"_s);
    QApplication::sendEvent(&edit, &event);
    CHECK(edit.value() == u"กขค"_s);
}

TEST_CASE("What is typed comes to one form as it is typed", "[ui][widgets]")
{
    Desk desk;
    type(desk.edit, u"เเผนดํา"_s);
    CHECK(desk.edit.toPlainText() == u"แผนดำ");
    CHECK(desk.edit.textCursor().position() == 5);
    type(desk.edit, u" ท\u0E48\u0E35น\u0E4D\u0E49าก\u0E48\u0E48\u00ADข"_s);
    CHECK(desk.edit.value() == u"แผนดำ ที่น้ำก่ข");
    // In the middle: a tone mark behind the vowel that is there already.
    desk.edit.setValue(u"กาขเก"_s);
    desk.select(2, 2);
    type(desk.edit, u"\u0E49"_s);
    CHECK(desk.edit.value() == u"ก้าขเก");
    desk.select(4, 4);
    type(desk.edit, u"เ"_s);
    CHECK(desk.edit.value() == u"ก้าขแก");
}

TEST_CASE("What stood there is not changed by typing elsewhere", "[ui][widgets]")
{
    Desk desk;
    const QString imported = u"ดําเนินการตามเเผน\u200B ๑๐"_s;
    desk.edit.setValue(imported);
    QSignalSpy edited(&desk.edit, &ThaiTextEdit::edited);
    CHECK(desk.edit.value() == imported);
    desk.select(int(imported.size()), int(imported.size()));
    type(desk.edit, u" เเละ"_s);
    CHECK(desk.edit.value() == imported + u" และ"_s);
    CHECK_FALSE(edited.isEmpty());
}

TEST_CASE("What is pasted comes to one form, with the line ends of any program", "[ui][widgets]")
{
    Desk desk;
    desk.edit.setValue(u"กข"_s);
    desk.select(1, 1);
    QApplication::clipboard()->setText(
        u"เเผน\u00A0ดํา\u200Bเนิน\vประชา\u00ADสัมพันธ์\r\n\u2028ป\uF702"_s);
    desk.edit.paste();
    CHECK(desk.edit.value() == u"กแผน ดำเนิน\nประชาสัมพันธ์\n\nปีข");
    CHECK(desk.edit.textCursor().position() == desk.edit.value().size() - 1);
}
