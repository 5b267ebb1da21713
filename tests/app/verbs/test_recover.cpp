// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList kRecover { u"recover"_s, u"office.ita"_s, u"out.ita"_s };

} // namespace

TEST_CASE("What cannot be recovered is an error, and nothing is made", "[app][recovery]")
{
    const QTemporaryDir folder;
    checkFails(folder, { u"recover"_s, u"office.ita"_s }, 2, u"recover: a file name is missing"_s);
    writeFile(folder, u"office.ita"_s, "no office file");
    const Run run = runProgram(folder, kRecover);
    CHECK(run.status == 3);
    CHECK(run.error.contains(u"office.ita"_s));
    CHECK(filesIn(folder) == QStringList { u"office.ita"_s });
}

TEST_CASE("A file is not recovered over itself, nor over another unasked", "[app][recovery]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const QByteArray before = readFile(folder, u"office.ita"_s);
    for (const auto *out : { "office.ita", "in.json" }) {
        const Run run
            = runProgram(folder, { u"recover"_s, u"office.ita"_s, QString::fromLatin1(out) });
        CHECK(run.status != 0);
        CHECK(run.error.contains(QString::fromLatin1(out)));
    }
    CHECK(readFile(folder, u"office.ita"_s) == before);
}

TEST_CASE("A lock that says of nobody stops a recovery until it is broken", "[app][recovery]")
{
    const QTemporaryDir folder;
    importSample(folder);
    writeFile(folder, u"out.ita.lock"_s, {}); // of who was killed before a word was in it
    const Run refused = runProgram(folder, kRecover);
    CHECK(refused.status == 3);
    CHECK(refused.error.contains(u"--break-lock"_s));
    CHECK(runProgram(folder, kRecover + QStringList { u"--break-lock"_s }).status == 0);
    CHECK(filesIn(folder) == QStringList { u"in.json"_s, u"office.ita"_s, u"out.ita"_s });
}

TEST_CASE("Lost content is recovered from the history", "[app][recovery]")
{
    const QTemporaryDir folder;
    importSample(folder);
    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"before.json"_s }).status == 0);
    runSql(folder, u"DELETE FROM measure"_s);
    const QByteArray damaged = readFile(folder, u"office.ita"_s);
    const Run run = runProgram(folder, kRecover);
    INFO(run.out.toStdString() << run.error.toStdString());
    CHECK(run.status == 0);
    CHECK_FALSE(run.out.contains(u"Missing"_s));
    CHECK(readFile(folder, u"office.ita"_s) == damaged);
    CHECK(runProgram(folder, { u"verify"_s, u"out.ita"_s }).status == 0);
    REQUIRE(runProgram(folder, { u"export"_s, u"out.ita"_s, u"after.json"_s }).status == 0);
    CHECK(readFile(folder, u"after.json"_s) == readFile(folder, u"before.json"_s));
}

TEST_CASE("What is missing of a recovered file is told", "[app][recovery]")
{
    const QTemporaryDir folder;
    importSample(folder);
    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"before.json"_s }).status == 0);
    runSql(folder, u"DROP TRIGGER journal_keeps_rows"_s);
    runSql(folder, u"DELETE FROM journal"_s);
    const Run run = runProgram(folder, kRecover);
    CHECK(run.status == 1);
    CHECK(run.out.contains(u"Missing: The history"_s));
    REQUIRE(runProgram(folder, { u"export"_s, u"out.ita"_s, u"after.json"_s }).status == 0);
    CHECK(readFile(folder, u"after.json"_s) == readFile(folder, u"before.json"_s));
}
