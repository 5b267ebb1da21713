// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>

using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every input that a fuzzer has found interesting keeps the promises", "[fuzz]")
{
    for (const FuzzTarget &target : fuzzTargets()) {
        const QDir folder(sourcePath(u"tests/fuzz/corpus/"_s + QLatin1StringView(target.name)));
        const QStringList names = folder.entryList(QDir::Files);
        CAPTURE(target.name);
        CHECK_FALSE(names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            CAPTURE(name);
            CHECK(target.feed(file.readAll()) == QString());
        }
    }
}

TEST_CASE(
    "A patch changes the bytes at its place or the length, and an unfinished one nothing", "[fuzz]")
{
    QByteArray file("0123456789");
    applyPatches(file, QByteArray("\x0b\0\0\0\2ab", 7)); // place 11 of 10 is 1
    CHECK(file == "0ab3456789");
    applyPatches(file, QByteArray("\1\0\0", 3));
    CHECK(file == "0ab3456789");
    applyPatches(file, QByteArray("\4\0\0\0\0", 5));
    CHECK(file == "0ab3");
}
