// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("A year is archived out of the file and brought back", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder); // of 2566
    REQUIRE(runProgram(folder, { u"carry"_s, u"office.ita"_s, u"--to"_s, u"2567"_s }).status == 0);
    const Run out = runProgram(
        folder, { u"archive"_s, u"office.ita"_s, u"--year"_s, u"2566"_s, u"old.ita"_s });
    CHECK(out.status == 0);
    CHECK(out.out.contains(u"the year 2566 is in old.ita and no longer in office.ita"_s));
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s }).status == 0);
    CHECK(runProgram(folder, { u"verify"_s, u"old.ita"_s }).status == 0);
    CHECK(runProgram(folder, { u"export"_s, u"old.ita"_s, u"old.pdf"_s }).status == 0);
    checkFails(folder, { u"check"_s, u"office.ita"_s, u"--year=2566"_s }, 3,
        u"office.ita holds no report of that year"_s);

    const QByteArray archive = readFile(folder, u"old.ita"_s);
    CHECK(runProgram(folder, { u"unarchive"_s, u"office.ita"_s, u"old.ita"_s }).status == 0);
    CHECK(readFile(folder, u"old.ita"_s) == archive);
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s }).status == 0);
    checkFails(folder, { u"unarchive"_s, u"office.ita"_s, u"old.ita"_s }, 3,
        u"The file has a report of 2566 already"_s);
    // A file that is there is never replaced, not even an archive of this year.
    checkFails(folder, { u"archive"_s, u"office.ita"_s, u"--year=2567"_s, u"old.ita"_s }, 3,
        u"“%1” exists already"_s.arg(folder.filePath(u"old.ita"_s)));
    CHECK(readFile(folder, u"old.ita"_s) == archive);
}

TEST_CASE("What cannot be archived or brought back is named, and nothing changes", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const QByteArray before = readFile(folder, u"office.ita"_s);
    checkFails(folder, { u"archive"_s, u"office.ita"_s, u"out.ita"_s }, 2, u"--year is missing"_s);
    checkFails(folder, { u"archive"_s, u"office.ita"_s, u"out.ita"_s, u"--year=2566"_s }, 3,
        u"The only year of a file is not archived: copy the file instead"_s);
    checkFails(folder, { u"unarchive"_s, u"office.ita"_s, u"none.ita"_s }, 3,
        u"There is no file “%1”"_s.arg(folder.filePath(u"none.ita"_s)));
    checkFails(folder, { u"unarchive"_s, u"office.ita"_s, u"office.ita"_s }, 3,
        u"The file has a report of 2566 already"_s);
    CHECK(readFile(folder, u"office.ita"_s) == before);
}
