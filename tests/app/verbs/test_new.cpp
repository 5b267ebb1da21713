// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("A year without a catalogue of its own is told which one is used and why", "[app]")
{
    const QTemporaryDir folder;
    const int newest = ita::catalogueYears().constLast();
    const Run later = runProgram(
        folder, { u"new"_s, u"later.ita"_s, u"--year"_s, QString::number(newest + 4) });
    CHECK(later.status == 0);
    CHECK(later.error.isEmpty());
    CHECK(later.out.startsWith(
        u"There is no catalogue for %2; the items of %1, the newest before it, are used. "
        "Compare them with what has been announced for %2."_s.arg(newest)
            .arg(newest + 4)));
    CHECK(QFile::exists(folder.filePath(u"later.ita"_s)));

    // No notice if the file is not made (it exists already) or the year has a catalogue.
    CHECK(runProgram(folder, { u"new"_s, u"later.ita"_s, u"--year=2570"_s }).out.isEmpty());
    const Run own = runProgram(folder, { u"new"_s, u"own.ita"_s, u"--year=2566"_s });
    CHECK(own.status == 0);
    CHECK(own.out.isEmpty());
}

TEST_CASE("A new report is of the scheme that is asked for", "[app]")
{
    const QTemporaryDir folder;
    const Run made
        = runProgram(folder, { u"new"_s, u"clinic.ita"_s, u"--scheme=health"_s, u"--year=2567"_s });
    CHECK(made.status == 0);
    CHECK(made.out.contains(u"(MOIT)"_s));
    CHECK(made.out.contains(u"Not confirmed: 22 of 22 items, indicators, weights, levels, "
                            "deadlines. It is a draft that no office has confirmed yet."_s));
    const Run document = runProgram(folder, { u"export"_s, u"clinic.ita"_s, u"clinic.json"_s });
    REQUIRE(document.status == 0);
    QFile file(folder.filePath(u"clinic.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("\"MOIT 22\""));

    const Run unknown = runProgram(folder, { u"new"_s, u"x.ita"_s, u"--scheme=schools"_s });
    CHECK(unknown.status != 0);
    CHECK(unknown.error.contains(u"There is no catalogue of the scheme “schools”, only of nacc, "
                                 "health, vocational"_s));
    CHECK_FALSE(QFile::exists(folder.filePath(u"x.ita"_s)));
    const Run early
        = runProgram(folder, { u"new"_s, u"x.ita"_s, u"--scheme=vocational"_s, u"--year=2568"_s });
    CHECK(early.status != 0);
    CHECK(early.error.contains(u"There is no catalogue for the fiscal year 2568, only for 2569"_s));
}

TEST_CASE("A report of one quarter names it and asks for all documents of each item", "[app]")
{
    const QTemporaryDir folder;
    const QStringList quarter { u"new"_s, u"quarter.ita"_s, u"--scheme=health"_s, u"--year=2567"_s,
        u"--office=โรงพยาบาลตัวอย่าง"_s };
    checkFails(folder, quarter + QStringList { u"--round=0"_s }, 2,
        u"--round: “0” is no number of a round"_s);
    const Run fifth = runProgram(folder, quarter + QStringList { u"--round=5"_s });
    CHECK(fifth.status != 0);
    CHECK(fifth.error.contains(u"There is no round 5, only ไตรมาสที่ ๑, ไตรมาสที่ ๒"_s));
    CHECK_FALSE(QFile::exists(folder.filePath(u"quarter.ita"_s)));

    REQUIRE(runProgram(folder, quarter + QStringList { u"--round=๒"_s }).status == 0);
    REQUIRE(runProgram(folder, { u"export"_s, u"quarter.ita"_s, u"quarter.json"_s }).status == 0);
    const QByteArray json = readFile(folder, u"quarter.json"_s);
    CHECK(
        json.contains(u"\"heading\": \"หลักฐานตามแบบตรวจ MOIT ไตรมาสที่ ๒ ประจำปีงบประมาณ"_s.toUtf8()));
    CHECK_FALSE(json.contains("{round}"));
    CHECK(json.contains(u"ความเห็นของหัวหน้าหน่วยงาน"_s.toUtf8()));
    CHECK(json.count(u"แบบฟอร์มขอเผยแพร่ข้อมูลผ่านเว็บไซต์"_s.toUtf8()) == 22);
    CHECK(runProgram(folder, { u"export"_s, u"quarter.ita"_s, u"quarter.pdf"_s }).status == 0);
    CHECK(runProgram(folder, { u"export"_s, u"quarter.ita"_s, u"quarter.ics"_s }).status == 0);

    REQUIRE(runProgram(folder, { u"new"_s, u"year.ita"_s, u"--scheme=health"_s, u"--year=2567"_s })
                .status
        == 0);
    REQUIRE(runProgram(folder, { u"export"_s, u"year.ita"_s, u"year.json"_s }).status == 0);
    const QByteArray year = readFile(folder, u"year.json"_s);
    CHECK(year.contains(u"หลักฐานตามแบบตรวจ MOIT ประจำปีงบประมาณ"_s.toUtf8()));
    CHECK_FALSE(year.contains(u"ไตรมาส"_s.toUtf8()));
}
