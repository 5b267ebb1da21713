// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/signing.h"
#include "ui/messages/donebar.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("What was done is said, with the next step", "[messages]")
{
    DoneBar bar;
    int acts = 0;
    bar.tell({ u"บันทึก & <b>แล้ว</b>"_s, u"เปิด & ดู"_s, [&] { ++acts; } });
    CHECK(bar.isVisible());
    CHECK(bar.kind() == MessageBar::Kind::Done);
    CHECK(saidIn(bar).contains(u"บันทึก & <b>แล้ว</b>"_s));
    auto *offer = bar.findChild<QPushButton *>();
    CHECK(offer->text() == u"เปิด && ดู"_s);
    offer->click();
    CHECK(acts == 1);
    CHECK_FALSE(bar.isVisible());
    bar.tell({ u"เสร็จ"_s, {}, {} });
    CHECK_FALSE(offer->isVisibleTo(&bar));
    bar.findChild<QToolButton *>()->click();
    CHECK(acts == 1);
}

TEST_CASE("The next step may say something itself", "[messages]")
{
    DoneBar bar;
    bar.tell({ u"หนึ่ง"_s, u"ต่อ"_s, [&] { bar.tell({ u"สอง"_s, {}, {} }); } });
    bar.findChild<QPushButton *>()->click();
    CHECK(bar.isVisible());
    CHECK(bar.text() == u"สอง"_s);
}

TEST_CASE("What was done goes by itself, but not from under the keyboard", "[messages]")
{
    QWidget window;
    window.resize(600, 400);
    DoneBar bar(&window);
    bar.setGeometry(100, 300, 400, 60); // not under the mouse
    activate(window);
    auto *life = bar.findChild<QTimer *>();
    REQUIRE(life);
    bar.tell({ u"บันทึกแล้ว"_s, u"เปิด"_s, [] {} });
    CHECK(life->isActive());
    bar.findChild<QPushButton *>()->setFocus();
    life->setInterval(0);
    QCoreApplication::processEvents();
    CHECK(bar.isVisible());
    bar.findChild<QPushButton *>()->clearFocus();
    CHECK(QTest::qWaitFor([&] { return !bar.isVisible(); }));
}
