// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/tour/pictures.h"
#include "ui/start/crashreports.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Crashed
{
    QTemporaryDir dir;

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
    void show(const std::function<void(QWidget &)> &visit)
    {
        whileOpen([&] { showNewCrashReport(dir.path(), nullptr); }, visit);
    }
};

} // namespace

TEST_CASE("Without a new report nothing is asked", "[start][crash]")
{
    Crashed crashed;
    showNewCrashReport(crashed.dir.path(), nullptr); // would wait for ever
    showNewCrashReport(crashed.dir.filePath(u"missing"_s), nullptr);
    crashed.write(u"shown-crash-1.txt"_s, "old");
    showNewCrashReport(crashed.dir.path(), nullptr);
    CHECK(crashed.files() == QStringList { u"shown-crash-1.txt"_s });
}

TEST_CASE("The newest report is shown once and can be copied", "[start][crash]")
{
    Crashed crashed;
    crashed.write(u"crash-20260101-000000-1.txt"_s, "older");
    crashed.write(u"crash-20260102-000000-1.txt"_s, "<b>newest</b>\x1B[2J");
    crashed.show([](QWidget &dialog) {
        CHECK(dialog.findChild<QPlainTextEdit *>()->toPlainText() == u"<b>newest</b>\uFFFD[2J"_s);
        CHECK(dialog.findChild<QLabel *>()->text().contains(u"nowhere else"_s));
        dialog.findChild<QPushButton *>(u"copy"_s)->click();
        CHECK(QApplication::clipboard()->text() == u"<b>newest</b>\uFFFD[2J"_s);
    });
    showNewCrashReport(crashed.dir.path(), nullptr);
    CHECK(crashed.files().size() == 2);
}

TEST_CASE("A report can be deleted, and only ten old ones are kept", "[start][crash]")
{
    Crashed crashed;
    for (int day = 10; day < 25; ++day)
        crashed.write(u"crash-202601%1-000000-1.txt"_s.arg(day), "x");
    crashed.show([](QWidget &dialog) { dialog.findChild<QPushButton *>(u"delete"_s)->click(); });
    CHECK(crashed.files().size() == 9);
    CHECK(crashed.files().constLast() == u"shown-crash-20260123-000000-1.txt"_s);
}
