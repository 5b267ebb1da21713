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
    CHECK(later.out
        == u"There is no catalogue for %2; the items of %1, the newest before it, are used. "
           "Compare them with what has been announced for %2.\n"_s.arg(newest)
               .arg(newest + 4));
    CHECK(QFile::exists(folder.filePath(u"later.ita"_s)));

    // No notice if the file is not made (it exists already) or the year has a catalogue.
    CHECK(runProgram(folder, { u"new"_s, u"later.ita"_s, u"--year=2570"_s }).out.isEmpty());
    const Run own = runProgram(folder, { u"new"_s, u"own.ita"_s, u"--year=2566"_s });
    CHECK(own.status == 0);
    CHECK(own.out.isEmpty());
}
