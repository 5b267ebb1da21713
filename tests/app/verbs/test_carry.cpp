// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

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
