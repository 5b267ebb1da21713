// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fixture.h"
#include "ui/blocks/blockcard.h"
#include "ui/blocks/picturebox.h"
#include "ui/writing/thaitextedit.h"

#include <QImage>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The small office with a block in its text section.
Subtree officeWithBlock()
{
    Subtree office = smallOffice();
    ContentBlock block;
    block.text = u"ข้อความในบล็อก"_s;
    for (Subtree &report : office.children)
        for (Subtree &section : report.children)
            if (kindOf(section.value) == RowKind::Text)
                section.children.append(leaf(block));
    return office;
}

/// The page of the text section of that office.
struct TextPageShown
{
    OpenOffice office { officeWithBlock() };
    ShownPage page { office, RowKind::Text };

    QList<RowId> rows() const
    {
        return office.tree().rows(office.first(RowKind::Text), RowKind::ContentBlock);
    }
    const ContentBlock &at(qsizetype i) const
    {
        return office.tree().get<ContentBlock>(rows().at(i));
    }
    QStringList texts() const
    {
        QStringList found;
        for (const RowId row : rows())
            found.append(office.tree().get<ContentBlock>(row).text);
        return found;
    }
    BlockCard *card(qsizetype i) const
    {
        const RowId row = rows().at(i);
        const QList<BlockCard *> cards = page->findChildren<BlockCard *>();
        for (BlockCard *card : cards)
            if (card->isVisible() && card->block() == row)
                return card;
        FAIL("no card");
        return nullptr;
    }
    void enter(qsizetype i, int cursor) const
    {
        page->showPlace({ rows().at(i), u"text"_s });
        QTextCursor at = card(i)->text()->textCursor();
        at.setPosition(cursor);
        card(i)->text()->setTextCursor(at);
    }
    /// Chooses an entry of the menu of a button with that accessible name.
    void choose(const QString &button, const QString &entry) const
    {
        auto *with = page.find<QToolButton>(button);
        REQUIRE(with);
        const QList<QAction *> actions = with->menu()->actions();
        for (QAction *action : actions)
            if (action->text() == entry)
                return action->trigger();
        FAIL("no such entry");
    }
};

QString typedIn(QWidget *widget)
{
    auto *text = qobject_cast<ThaiTextEdit *>(widget);
    return text ? text->value() : QString();
}

} // namespace

TEST_CASE(
    "Typing, Return and Backspace work through the blocks as in a word processor", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 7);
    shown.page.press(Qt::Key_Return);
    CHECK(shown.texts() == QStringList { u"ข้อความ"_s, u"ในบล็อก"_s });
    CHECK(typedIn(QApplication::focusWidget()) == u"ในบล็อก"_s);
    shown.page.type(u"ก"_s);
    shown.page->commit();
    CHECK(shown.texts() == QStringList { u"ข้อความ"_s, u"กในบล็อก"_s });
    shown.page.press(Qt::Key_Home);
    shown.page.press(Qt::Key_Backspace);
    CHECK(shown.texts() == QStringList { u"ข้อความกในบล็อก"_s });
    auto *text = qobject_cast<ThaiTextEdit *>(QApplication::focusWidget());
    REQUIRE(text);
    CHECK(text->textCursor().position() == 7);
    while (shown.office.history.undoStack().canUndo())
        shown.office.history.undo();
    CHECK(shown.texts() == QStringList { u"ข้อความในบล็อก"_s });
}

TEST_CASE("What is selected goes with Return", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 0);
    shown.page.press(Qt::Key_End, Qt::ShiftModifier);
    shown.page.press(Qt::Key_Return);
    CHECK(shown.texts() == QStringList { {}, {} });
    shown.office.history.undo();
    shown.office.history.undo();
    CHECK(shown.texts() == QStringList { u"ข้อความในบล็อก"_s });
}

TEST_CASE("The arrows lead from block to block, and with Alt move the block", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 7);
    shown.page.press(Qt::Key_Return);
    const QList<RowId> before = shown.rows();
    shown.page.press(Qt::Key_Up);
    CHECK(typedIn(QApplication::focusWidget()) == u"ข้อความ"_s);
    shown.page.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.rows() == QList { before[1], before[0] });
    CHECK(typedIn(QApplication::focusWidget()) == u"ข้อความ"_s);
    QApplication::processEvents();
    CHECK(shown.card(0)->y() < shown.card(1)->y());
}

TEST_CASE("Every form is added by the menu and shows what it has", "[ui][blocks]")
{
    TextPageShown shown;
    auto *add = shown.page.find<QToolButton>(u"Add"_s);
    REQUIRE(add);
    const QList<QAction *> forms = add->menu()->actions();
    for (QAction *form : forms) {
        INFO(form->text().toStdString());
        const qsizetype before = shown.rows().size();
        form->trigger();
        REQUIRE(shown.rows().size() == before + 1);
        CHECK(shown.page->isAncestorOf(QApplication::focusWidget()));
    }
    shown.page.press(Qt::Key_Backspace); // in the page break, the last of them
    CHECK(shown.rows().size() == forms.size());
}

TEST_CASE("The form of a block is changed where it is, and numbers follow", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 3);
    shown.choose(u"Form of the block"_s, u"Heading"_s);
    CHECK(shown.at(0).form == BlockForm::Heading);
    CHECK(typedIn(QApplication::focusWidget()) == u"ข้อความในบล็อก"_s);
    auto *numbered = shown.page.find<QToolButton>(u"Numbered"_s);
    REQUIRE(numbered);
    numbered->click();
    CHECK(shown.at(0).numbered);
    CHECK(shown.card(0)->accessibleName().endsWith(u"๑."_s));
    shown.card(0)->enter(0);
    shown.page.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(shown.at(0).form == BlockForm::Subheading);
    shown.office.history.undo();
    CHECK(shown.at(0).form == BlockForm::Heading);
    CHECK(shown.card(0)->text()->font().bold());
}

TEST_CASE("A block that undo takes away leaves the focus in the page", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 7);
    shown.page.press(Qt::Key_Return);
    shown.office.history.undo();
    REQUIRE(shown.rows().size() == 1);
    CHECK(shown.page->isAncestorOf(QApplication::focusWidget()));
    CHECK(shown.page->findChildren<BlockCard *>().size() >= 1);
}

TEST_CASE("The section's paragraphs become blocks by a button", "[ui][blocks]")
{
    TextPageShown shown;
    auto *take = shown.page.find<QToolButton>(u"Paragraphs as blocks"_s);
    REQUIRE(take);
    take->click();
    CHECK(shown.texts() == QStringList { u"ย่อหน้า"_s, u"ข้อความในบล็อก"_s });
    CHECK_FALSE(take->isEnabled());
}

TEST_CASE("Whoever may not edit the report can read the blocks and change none", "[ui][blocks]")
{
    TextPageShown shown;
    const RowId person = shown.office.first(RowKind::Person);
    shown.office.set(person, "role", u"signer"_s);
    shown.office.history.session().setPerson(u"person-1"_s);
    shown.enter(0, 0);
    CHECK(shown.card(0)->text()->isReadOnly());
    shown.page.press(Qt::Key_Return);
    CHECK(shown.rows().size() == 1);
    CHECK_FALSE(shown.page.find<QToolButton>(u"Add"_s)->isEnabled());
}

TEST_CASE("A line with a label has both texts, and Return begins the next", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 3);
    shown.choose(u"Form of the block"_s, u"Line with a label"_s);
    CHECK(shown.at(0).form == BlockForm::LabelLine);
    CHECK(typedIn(QApplication::focusWidget()) == u"ข้อความในบล็อก"_s); // not in the label
    shown.page->showPlace({ shown.rows().at(0), keyOf(&ContentBlock::label) });
    shown.page.type(u"เรื่อง"_s);
    shown.page->commit();
    CHECK(shown.at(0).label == u"เรื่อง"_s);
    CHECK(shown.at(0).text == u"ข้อความในบล็อก"_s);
    shown.card(0)->enter(-1);
    shown.page.press(Qt::Key_Return);
    REQUIRE(shown.rows().size() == 2);
    CHECK(shown.at(1).form == BlockForm::LabelLine);
    CHECK(shown.at(1).label.isEmpty());
    // Return in an empty line with no label ends the lines; Backspace keeps the words of a label.
    shown.page.press(Qt::Key_Return);
    CHECK(shown.at(1).form == BlockForm::Paragraph);
    shown.card(0)->enter(0);
    shown.page.press(Qt::Key_Backspace);
    CHECK(shown.at(0).form == BlockForm::Paragraph);
    CHECK(shown.at(0).text == u"เรื่อง ข้อความในบล็อก"_s);
    CHECK(shown.at(0).label.isEmpty());
    shown.office.history.undo();
    CHECK(shown.at(0).label == u"เรื่อง"_s);
}

TEST_CASE("A letterhead takes the emblem of the office where it stands", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 3);
    shown.choose(u"Form of the block"_s, u"Letterhead"_s);
    CHECK(shown.at(0).form == BlockForm::Letterhead);
    auto *box = shown.card(0)->findChild<PictureBox *>();
    REQUIRE(box);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"emblem.png"_s);
    QImage image(40, 60, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(path));
    box->takeFile(path);
    const Tree &tree = shown.office.tree();
    CHECK_FALSE(tree.get<Office>(tree.root()).emblem.isEmpty());
    CHECK(shown.at(0).picture.isEmpty());
}

TEST_CASE("A clause is numbered at once and goes a level down by keys", "[ui][blocks]")
{
    TextPageShown shown;
    shown.enter(0, 3);
    shown.choose(u"Form of the block"_s, u"Clause"_s);
    CHECK(shown.at(0).numbered);
    CHECK(shown.card(0)->accessibleName().endsWith(u"๑."_s));
    shown.card(0)->enter(-1);
    shown.page.press(Qt::Key_Return);
    REQUIRE(shown.rows().size() == 2);
    CHECK(shown.at(1).form == BlockForm::Clause);
    shown.page.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(shown.at(1).form == BlockForm::SubClause);
    shown.page.type(u"ก"_s); // an empty one has no number
    shown.page->commit();
    CHECK(shown.card(1)->accessibleName().endsWith(u"๑.๑"_s));
    shown.page.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    shown.page.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(shown.at(1).form == BlockForm::ThirdClause);
    shown.page.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(shown.at(1).form == BlockForm::SubClause);
}
