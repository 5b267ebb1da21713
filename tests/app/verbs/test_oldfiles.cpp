// SPDX-License-Identifier: GPL-3.0-or-later
// Office files as programs of each schema left them, see tests/data/offices/README.md.
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QFile>
#include <QJsonArray>

using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray frozenFile(const QString &name)
{
    QFile file(sourcePath(u"tests/data/offices/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A file of any schema is brought up to date, verified and printed", "[app]")
{
    const QString name = GENERATE(u"schema-1.ita"_s, u"schema-2.ita"_s, u"schema-3.ita"_s,
        u"schema-5.ita"_s, u"schema-6.ita"_s, u"schema-7.ita"_s, u"schema-8.ita"_s,
        u"schema-9.ita"_s, u"schema-10.ita"_s, u"schema-11.ita"_s, u"schema-12.ita"_s,
        u"schema-13.ita"_s, u"schema-14.ita"_s, u"schema-15.ita"_s);
    CAPTURE(name);
    const QTemporaryDir folder;
    writeFile(folder, u"office.ita"_s, frozenFile(name));
    REQUIRE(
        runProgram(folder,
            { u"enroll"_s, u"office.ita"_s, u"--person"_s, u"person-3"_s, u"--passphrase-stdin"_s },
            u"ดอกไม้ริมทาง\n"_s)
            .status
        == 0);
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s }).status == 0);
    CHECK(runProgram(folder, { u"export"_s, u"office.ita"_s, u"report.pdf"_s }).status == 0);
    CHECK(readFile(folder, u"report.pdf"_s).startsWith("%PDF"));
    CHECK(runProgram(folder, { u"export"_s, u"office.ita"_s, u"report.json"_s }).status == 0);
    const bool isCarried = name.section(u'-', 1).section(u'.', 0, 0).toInt() >= 8;
    const qsizetype years = isCarried ? 2 : 1;
    CHECK(readJson(folder, u"report.json"_s)[u"reports"_s].toArray().size() == years);
}
