// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("Window tests need no display and leave the person's settings alone", "[support]")
{
    CHECK(QGuiApplication::platformName() == u"offscreen"_s);
    CHECK(QLocale() == QLocale::c());
    CHECK(QStandardPaths::writableLocation(QStandardPaths::ConfigLocation).contains(u"qttest"_s));

    QLabel label(u"รายงาน"_s);
    label.show();
    CHECK(QTest::qWaitForWindowExposed(&label));
}

TEST_CASE("Times are shown as the offices' clocks show them", "[support]")
{
    const QDateTime midnight(QDate(2023, 10, 1), QTime(0, 0), Qt::UTC);

    CHECK(midnight.toLocalTime().time() == QTime(7, 0));
}
