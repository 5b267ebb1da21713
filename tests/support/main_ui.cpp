// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_main.h"
#include "ui/look/appearance.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    // The same settings on every machine, no display; the time zone is that of the offices.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Asia/Bangkok");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Tests run side by side; each has settings and copies of the sample of its own.
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    ita::showAs(ita::Appearance::Light);
    return ita::test::runTests(argc, argv);
}
