// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

TEST_CASE("A report is carried from year to year, and every item is told", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder); // of 2566, 43 items
    const auto linesOf = [&](int year) {
        const Run run
            = runProgram(folder, { u"carry"_s, u"office.ita"_s, u"--to"_s, QString::number(year) });
        INFO(run.error.toStdString());
        CHECK(run.status == 0);
        return run.out.trimmed().split(u'\n');
    };
    const QStringList first = linesOf(2567);
    CHECK(first.filter(u"O1 "_s).first().contains(u": as O1"_s));
    CHECK(first.size() > 43); // a line for each old item, and those of the new ones
    CHECK_FALSE(first.filter(u"no successor"_s).isEmpty());
    CHECK(linesOf(2568).size() > 35);
    CHECK(linesOf(2569).size() > 28);
    CHECK(linesOf(2570).size() > 26);
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s }).status == 0);
    const Run unread = runProgram(folder, { u"check"_s, u"office.ita"_s, u"--year=2567"_s });
    CHECK(unread.out.contains(u"is from last year and not read yet"_s));
    CHECK(runProgram(folder, { u"export"_s, u"office.ita"_s, u"out.pdf"_s }).status == 0);
}

TEST_CASE("A carry-over that cannot be is refused, and the file stays as it is", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const QByteArray before = readFile(folder, u"office.ita"_s);
    checkFails(folder, { u"carry"_s, u"office.ita"_s }, 2, u"--to is missing"_s);
    checkFails(folder, { u"carry"_s, u"office.ita"_s, u"--to=67"_s }, 2,
        u"--to: “67” is not a year of the Buddhist era"_s);
    checkFails(folder, { u"carry"_s, u"office.ita"_s, u"--to=2567"_s, u"--catalogue=9999"_s }, 2,
        u"--catalogue: “9999” is not a year of the Buddhist era"_s);
    checkFails(folder, { u"carry"_s, u"office.ita"_s, u"--to=2566"_s }, 3,
        u"The file has a report of 2566 already"_s);
    checkFails(folder, { u"carry"_s, u"office.ita"_s, u"--to=2567"_s, u"--year=2560"_s }, 3,
        u"office.ita holds no report of that year"_s);
    CHECK(readFile(folder, u"office.ita"_s) == before);
}

TEST_CASE("Two years of a file are compared item by item", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder); // of 2566
    checkFails(folder, { u"compare"_s, u"office.ita"_s }, 3,
        u"office.ita holds no report of an earlier year"_s);
    REQUIRE(runProgram(folder, { u"carry"_s, u"office.ita"_s, u"--to=2568"_s }).status == 0);
    const Run run = runProgram(folder, { u"compare"_s, u"office.ita"_s });
    CHECK(run.status == 0);
    CHECK(run.out.contains(u"no successor"_s));
    const Run json = runProgram(
        folder, { u"compare"_s, u"office.ita"_s, u"--from=2566"_s, u"--year=2568"_s, u"--json"_s });
    const QJsonArray items = QJsonDocument::fromJson(json.out.toUtf8())[u"items"_s].toArray();
    CHECK(items.size() > 28); // those of 2568, and those that have gone
    checkFails(folder, { u"compare"_s, u"office.ita"_s, u"--from=66"_s }, 2,
        u"--from: “66” is not a year of the Buddhist era"_s);
    checkFails(folder, { u"compare"_s, u"office.ita"_s, u"--from=2568"_s, u"--year=2566"_s }, 3,
        u"The year 2566 is not later than 2568"_s);
}

TEST_CASE("A report takes the items of a later catalogue", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder); // of 2566, 43 items
    const Run run = runProgram(
        folder, { u"catalogue"_s, u"change"_s, u"office.ita"_s, u"--catalogue=2567"_s });
    INFO(run.error.toStdString());
    CHECK(run.status == 0);
    CHECK(run.out.split(u'\n', Qt::SkipEmptyParts).size() >= 43);
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s }).status == 0);
    CHECK(runProgram(folder, { u"export"_s, u"office.ita"_s, u"out.pdf"_s }).status == 0);
    const QByteArray after = readFile(folder, u"office.ita"_s);
    checkFails(folder, { u"catalogue"_s, u"change"_s, u"office.ita"_s, u"--catalogue=2567"_s }, 3,
        u"The report has the catalogue of 2567 already"_s);
    const Run unknown = runProgram(
        folder, { u"catalogue"_s, u"change"_s, u"office.ita"_s, u"--catalogue=2599"_s });
    CHECK(unknown.status == 3);
    CHECK(unknown.error.contains(u"2599"_s));
    checkFails(
        folder, { u"catalogue"_s, u"change"_s, u"office.ita"_s }, 2, u"--catalogue is missing"_s);
    CHECK(readFile(folder, u"office.ita"_s) == after);
}

TEST_CASE("Catalogues are exported and compared, and a wrong one is named", "[app]")
{
    const QTemporaryDir folder;
    REQUIRE(runProgram(folder, { u"catalogue"_s, u"export"_s, u"c.json"_s, u"--catalogue=2566"_s })
                .status
        == 0);
    checkFails(folder, { u"catalogue"_s, u"export"_s, u"c.json"_s, u"--catalogue=2566"_s }, 3,
        u"c.json exists already; --force overwrites it"_s);
    const Run same = runProgram(folder, { u"catalogue"_s, u"compare"_s, u"2566"_s, u"c.json"_s });
    CHECK(same.status == 0);
    CHECK(same.out.isEmpty());
    const Run other
        = runProgram(folder, { u"catalogue"_s, u"compare"_s, u"c.json"_s, u"2567"_s, u"--json"_s });
    CHECK_FALSE(QJsonDocument::fromJson(other.out.toUtf8()).array().isEmpty());
    QByteArray wrong = readFile(folder, u"c.json"_s);
    const qsizetype second = wrong.indexOf("\"O2\"");
    REQUIRE(second > 0);
    wrong.replace(second, 4, "\"O1\"");
    writeFile(folder, u"wrong.json"_s, wrong);
    const Run twice
        = runProgram(folder, { u"catalogue"_s, u"compare"_s, u"2566"_s, u"wrong.json"_s });
    CHECK(twice.status == 3);
    CHECK(twice.error.contains(u"wrong.json"_s));
    CHECK(twice.error.contains(u"O1"_s));
}
