// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/preview/longreport.h"
#include "ui/preview/savepdf.h"

#include <QDir>
#include <QFile>
#include <QProgressDialog>
#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QString noName(const Place &)
{
    return {};
}

} // namespace

TEST_CASE("A PDF that is stopped leaves no file, and an older one as it was", "[ui][dialogs]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const auto stopped = [&] {
        int shown = 0;
        whenShown<QProgressDialog>([&](QProgressDialog &progress) {
            shown = progress.maximum();
            progress.cancel();
        });
        const Outcome saved = savePdf(longReport(30), path, noName, nullptr);
        CHECK(shown == 30);
        return !saved && saved.error().code == Error::Code::Cancelled;
    };
    CHECK(stopped());
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(folder.path()).isEmpty());

    QFile older(path);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    CHECK(stopped());
    REQUIRE(older.open(QIODevice::ReadOnly));
    CHECK(older.readAll() == "older");
}

TEST_CASE("A PDF that cannot be written says which", "[ui][dialogs]")
{
    const Outcome saved = savePdf(longReport(2), u"/nowhere/report.pdf"_s, noName, nullptr);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Error::Code::Storage);
    CHECK(saved.error().message.contains(u"/nowhere/report.pdf"_s));
}

TEST_CASE("A PDF is saved whole", "[ui][dialogs]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    REQUIRE(savePdf(longReport(12), path, noName, nullptr));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
}
