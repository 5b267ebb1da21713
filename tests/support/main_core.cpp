// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_main.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    // The same settings on every machine; the time zone is that of the offices.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Asia/Bangkok");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication app(argc, argv);
    return ita::test::runTests(argc, argv);
}
