// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/windows.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/messagelayer.h"
#include "ui/window/messagebars.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A message of its own, with the doors open that kinds of messages use.
class TestMessage : public MessageBar
{
public:
    TestMessage()
    {
        auto *button = new QPushButton(u"ทำ"_s);
        setButtons({ button });
    }
    using MessageBar::keepSaying;
    using MessageBar::say;
    using MessageBar::withdraw;
};

/// A field in a window, and two messages over it.
struct Covered
{
    QWidget window;
    QLineEdit field { &window };
    TestMessage *first = new TestMessage;
    TestMessage *second = new TestMessage;
    MessageLayer *layer = new MessageLayer(window, { first, second });

    Covered()
    {
        window.resize(1000, 600);
        activate(window);
        field.setFocus();
    }
};

/// Where each widget of the workspace and the start page stands in the window.
QMap<const QWidget *, QRect> placesIn(const MainWindow &window)
{
    QMap<const QWidget *, QRect> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        bool isOfMessages = false;
        for (const QWidget *above = widget; above; above = above->parentWidget())
            isOfMessages = isOfMessages || qobject_cast<const MessageLayer *>(above);
        if (!isOfMessages && widget->isVisible())
            places.insert(widget, QRect(widget->mapTo(&window, QPoint()), widget->size()));
    }
    return places;
}

void layOut()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A message moves nothing of the page when it comes and when it goes", "[messages]")
{
    SampleWindow w;
    w.view().chooseSection(1);
    layOut();
    const auto before = placesIn(w.window);
    auto *focus = QApplication::focusWidget();
    auto *trouble = w.window.findChild<TroubleBar *>();
    auto *reading = w.window.findChild<ReadOnlyBar *>();
    trouble->showError({ Error::Code::Storage, u"แผ่นเต็ม "_s.repeated(60), {} });
    reading->showReason({ Error::Code::Locked, u"ผู้อื่นเปิดอยู่"_s, {} });
    layOut();
    REQUIRE(trouble->isVisible());
    REQUIRE(reading->isVisible());
    CHECK(placesIn(w.window) == before);
    CHECK(QApplication::focusWidget() == focus);
    trouble->findChild<QToolButton *>()->click();
    reading->findChild<QToolButton *>()->click();
    layOut();
    CHECK_FALSE(trouble->isVisible());
    CHECK(placesIn(w.window) == before);
    CHECK(QApplication::focusWidget() == focus);
}

TEST_CASE("All messages at once lie inside the smallest window", "[messages]")
{
    SampleWindow w;
    w.window.resize(1024, 600);
    for (auto *bar : w.window.findChildren<TroubleBar *>())
        bar->showError({ Error::Code::Signed, u"ข้อความยาว "_s.repeated(30), {} });
    for (auto *bar : w.window.findChildren<ReadOnlyBar *>())
        bar->showReason({ Error::Code::Locked, u"ผู้อื่นเปิดอยู่"_s, {} });
    layOut();
    CHECK(w.window.width() == 1024);
    int last = 0;
    for (const auto *bar : w.window.findChildren<MessageBar *>()) {
        if (!bar->isVisible())
            continue;
        const QRect place(bar->mapTo(&w.window, QPoint()), bar->size());
        CHECK(w.window.rect().contains(place));
        CHECK(place.top() >= last);
        last = place.bottom();
        const auto *text = bar->findChild<QLabel *>();
        CHECK(text->height() >= text->heightForWidth(text->width()));
    }
    CHECK(last > 300);
}

TEST_CASE("Messages stand over the lower edge and follow the size of the window", "[messages]")
{
    Covered c;
    CHECK_FALSE(c.layer->isVisible());
    c.first->say(MessageBar::Kind::Note, u"หนึ่ง"_s);
    CHECK(c.first->isVisible());
    c.second->say(MessageBar::Kind::Done, u"สอง"_s);
    layOut();
    const int gap = c.window.height() - c.layer->geometry().bottom();
    CHECK(gap > 0);
    CHECK(gap < 30);
    CHECK(c.first->geometry().bottom() < c.second->geometry().top());
    CHECK(c.layer->width() < c.window.width());
    c.window.resize(500, 400);
    layOut();
    CHECK(c.window.rect().contains(c.layer->geometry()));
    CHECK(c.window.height() - c.layer->geometry().bottom() == gap);
    c.second->withdraw();
    layOut();
    CHECK(c.window.height() - c.layer->geometry().bottom() == gap);
    c.first->withdraw();
    CHECK_FALSE(c.layer->isVisible());
}

TEST_CASE("A message is an alert for assistive technology, and takes no focus", "[messages]")
{
    Covered c;
    c.first->say(MessageBar::Kind::Error, u"<b>แผ่นเต็ม</b>"_s);
    const auto *spoken = QAccessible::queryAccessibleInterface(c.first);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::AlertMessage);
    CHECK(spoken->text(QAccessible::Name) == u"<b>แผ่นเต็ม</b>"_s);
    c.first->say(MessageBar::Kind::Error, u"ไฟล์หาย"_s);
    CHECK(spoken->text(QAccessible::Name) == u"ไฟล์หาย"_s);
    CHECK(QApplication::focusWidget() == &c.field);
}

TEST_CASE("A message that was closed stays closed until it says something else", "[messages]")
{
    Covered c;
    const QSignalSpy closed(c.first, &MessageBar::closed);
    c.first->keepSaying(MessageBar::Kind::Note, u"ลงนามแล้ว"_s);
    REQUIRE(c.first->isVisible());
    c.first->findChild<QToolButton *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(c.first->isVisible());
    CHECK(closed.size() == 1);
    c.first->keepSaying(MessageBar::Kind::Note, u"ลงนามแล้ว"_s);
    CHECK_FALSE(c.first->isVisible());
    c.first->keepSaying(MessageBar::Kind::Note, u"ลงนามครบแล้ว"_s);
    CHECK(c.first->isVisible());
    c.first->findChild<QToolButton *>()->click();
    c.first->withdraw();
    c.first->keepSaying(MessageBar::Kind::Note, u"ลงนามครบแล้ว"_s);
    CHECK(c.first->isVisible());
    // An error that comes again is told again.
    c.second->say(MessageBar::Kind::Error, u"แผ่นเต็ม"_s);
    c.second->findChild<QToolButton *>()->click();
    c.second->say(MessageBar::Kind::Error, u"แผ่นเต็ม"_s);
    CHECK(c.second->isVisible());
}
