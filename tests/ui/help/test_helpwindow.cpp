// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/tour/pictures.h"
#include "ui/help/helpplace.h"
#include "ui/help/helptext.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintlabel.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QTest>
#include <QVBoxLayout>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

HelpWindow *helpOf(const QWidget &window)
{
    return window.findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

TEST_CASE("A widget is explained by the page of what is around it", "[help]")
{
    QWidget window;
    auto *part = new QWidget(&window);
    auto *field = new QLineEdit(part);
    CHECK(helpPageFor(field) == u"index"_s);
    setHelpPage(window, u"office");
    CHECK(helpPageFor(field) == u"office"_s);
    setHelpPage(*part, u"items");
    CHECK(helpPageFor(field) == u"items"_s);
    QDialog dialog(part); // what is opened from a part and has no page
    CHECK(helpPageFor(&dialog) == u"items"_s);
    CHECK(helpPageFor(nullptr) == u"index"_s);
}

TEST_CASE("F1 in a dialog opens its page of the help, which closes with it", "[help]")
{
    QWidget window;
    HelpKey key;
    qApp->installEventFilter(&key);
    QPointer<HelpWindow> help;
    {
        QDialog dialog(&window);
        auto *column = new QVBoxLayout(&dialog);
        auto *field = new QLineEdit(&dialog);
        column->addWidget(field);
        setHelpPage(dialog, u"keys");
        whileOpen([&] { dialog.exec(); },
            [&](QWidget &) {
                press(*field, Qt::Key_F1);
                help = helpOf(dialog);
                REQUIRE(help);
                CHECK(help->page() == u"keys"_s);
                press(*field, Qt::Key_F1, Qt::ShiftModifier);
                CHECK(dialog.findChildren<HelpWindow *>().size() == 1);
            });
    }
    CHECK_FALSE(help);
}

TEST_CASE("The help goes from page to page and back", "[help]")
{
    QWidget window;
    showHelp(window, u"first-hour"_s);
    HelpWindow *help = helpOf(window);
    REQUIRE(help);
    auto *text = help->findChild<HelpText *>();
    auto *list = help->findChild<QListWidget *>();
    text->setSource(QUrl(u"items.md"_s));
    CHECK(help->page() == u"items"_s);
    CHECK(list->currentItem()->text() == u"ข้อ OIT"_s);
    text->backward();
    CHECK(help->page() == u"first-hour"_s);
    showHelp(*text, u"no such page"_s);
    CHECK(help->page() == u"first-hour"_s);
}

TEST_CASE("A link of the help opens nothing but its pages", "[help]")
{
    HelpText text;
    text.showPage(u"keys"_s);
    text.setSource(QUrl(u"file:///etc/passwd"_s));
    CHECK(text.page() == u"keys"_s);
    text.setSource(QUrl(u"https://example.org/items.html"_s));
    CHECK(text.page() == u"items"_s); // ours of that name, whatever the server
    CHECK(text.source().scheme() == u"qrc"_s);
}

TEST_CASE("Words typed in the help lead to the passage that holds them", "[help]")
{
    QWidget window;
    showHelp(window);
    HelpWindow *help = helpOf(window);
    auto *words = help->findChild<QLineEdit *>();
    auto *list = help->findChild<QListWidget *>();
    const int pages = list->count();
    type(*words, u"ลืมรหัสผ่าน"_s);
    REQUIRE(list->count() >= 1);
    press(*words, Qt::Key_Return);
    CHECK(help->page() == u"keys"_s);
    type(*words, u"กกกกก"_s);
    CHECK(list->count() == 1);
    CHECK_FALSE(list->item(0)->flags().testFlag(Qt::ItemIsSelectable));
    words->clear();
    CHECK(list->count() == pages);
    CHECK(list->currentItem()->text() == u"กุญแจลงนามและรหัสผ่าน"_s);
}

TEST_CASE("The explanations beside fields can be put away", "[help]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *hint = new HintLabel(u"คำอธิบาย"_s, u"คำอธิบาย"_s, &window);
    auto *empty = new HintLabel({}, {}, &window);
    column->addWidget(hint);
    column->addWidget(empty);
    window.show();
    CHECK(hint->isVisible());
    CHECK_FALSE(empty->isVisible());
    showHints(false);
    CHECK_FALSE(hint->isVisible());
    const HintLabel later(u"ทีหลัง"_s, {}, &window);
    CHECK_FALSE(later.isVisibleTo(&window));
    showHints(true);
    CHECK(hint->isVisible());
    CHECK_FALSE(empty->isVisible());
    hint->clear(); // as in a form without names
    showHints(true);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("A picture of the help is as wide as the window has room for", "[help]")
{
    HelpText text;
    text.resize(400, 300);
    text.show();
    text.showPage(u"items"_s);
    const auto width = [&] {
        const QUrl picture(u"qrc:/help/items.png"_s);
        return text.loadResource(QTextDocument::ImageResource, picture).value<QPixmap>().width();
    };
    const int narrow = width();
    CHECK(narrow < 400);
    text.resize(800, 300);
    CHECK(width() > narrow);
}

TEST_CASE("A page of the help comes to rest, whatever its pictures need", "[help]")
{
    HelpText text;
    text.show();
    text.showPage(u"first-hour"_s);
    for (int height = 200; height < 900; height += 50) {
        text.resize(500 + height % 90, height);
        QCoreApplication::processEvents();
        const QSignalSpy loads(&text, &QTextBrowser::sourceChanged);
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        CHECK(loads.size() <= 1);
    }
}
