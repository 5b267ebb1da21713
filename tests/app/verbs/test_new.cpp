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
