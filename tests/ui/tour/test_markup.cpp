// SPDX-License-Identifier: GPL-3.0-or-later
// No text that somebody wrote is taken for markup, wherever it is shown.
#include "tests/support/catch.h"
#include "tests/ui/tour/markup.h"
#include "tests/ui/tour/places.h"
#include "tests/ui/tour/tour.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/clipboardtable.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolTip>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A picture that a text can name, and what opens it.
struct Bait
{
    QTemporaryDir folder;
    QString text;
    OpenedFiles opened { folder.path() };

    Bait()
    {
        const QString picture = folder.filePath(u"bait.png"_s);
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        REQUIRE(image.save(picture));
        text = markupNaming(picture);
        opened.take();
    }
};

} // namespace

TEST_CASE("A label that guesses would open what its text names", "[tour][markup]")
{
    Bait bait;
    QLabel label(bait.text);
    label.show();
    label.grab();
    CHECK(markupShownIn(label).size() == 1);
    if (bait.opened.isWatching())
        CHECK(bait.opened.take().contains(u"bait.png"_s)); // the other tests would see it
}

TEST_CASE("A mnemonic in somebody's name is found", "[tour][markup]")
{
    const Bait bait;
    QMenu menu;
    menu.addAction(bait.text);
    menu.popup({});
    CHECK(markupShownIn(menu).size() == 1);
    menu.clear();
    menu.addAction(withoutMnemonics(bait.text));
    CHECK(markupShownIn(menu) == QStringList());
}

TEST_CASE("A label of the factory stays plain", "[tour][markup]")
{
    Bait bait;
    const std::unique_ptr<QLabel> label(plainLabel(bait.text));
    label->setText(bait.text + bait.text);
    label->show();
    label->grab();
    CHECK(markupShownIn(*label) == QStringList());
    CHECK(bait.opened.take() == QStringList());
}

TEST_CASE("Tooltips and Qt's own labels show plain text", "[tour][markup]")
{
    Bait bait;
    PlainTextGuard guard;
    qApp->installEventFilter(&guard);
    QWidget below;
    below.show();
    QToolTip::showText({ 10, 10 }, bait.text, &below);
    int tips = 0;
    const QWidgetList shown = QApplication::topLevelWidgets();
    for (QWidget *widget : shown)
        if (widget->inherits("QTipLabel") && widget->isVisible()) {
            widget->grab();
            CHECK(markupShownIn(*widget) == QStringList());
            ++tips;
        }
    CHECK(tips == 1);
    QToolTip::hideText();
    PlainMessage message(QMessageBox::Warning, u"x"_s, bait.text, QMessageBox::Ok, nullptr);
    message.setInformativeText(bait.text);
    message.show();
    message.grab();
    CHECK(markupShownIn(message) == QStringList());
    CHECK(bait.opened.take() == QStringList());
}

TEST_CASE("What is pasted opens no style sheet and no picture", "[tour][markup]")
{
    Bait bait;
    const QString picture = bait.folder.filePath(u"bait.png"_s);
    const Cells cells = cellsFromHtml(
        u"<html><head><link rel=\"stylesheet\" type=\"text/css\" href=\"%1\"></head><body><table>"
        "<tr><td>a<img src=\"%1\"></td></tr></table></body></html>"_s.arg(picture));
    CHECK(cells == Cells { QStringList { u"a"_s } });
    CHECK(bait.opened.take() == QStringList());
}

TEST_CASE("An office whose every text is markup is shown letter by letter", "[tour][markup]")
{
    Bait bait;
    {
        Tour tour(
            {}, markupShownIn, [](QWidget &) { return QStringList(); }, bait.text);
        tour.walk();
    }
    {
        Tour tour(
            {}, markupShownIn, [](QWidget &) { return QStringList(); }, bait.text);
        seePlaces(tour);
    }
    CHECK(bait.opened.take() == QStringList());
}
