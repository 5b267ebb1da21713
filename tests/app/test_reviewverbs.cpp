// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Office
{
    QTemporaryDir folder;

    Office()
    {
        writeFile(folder, u"sample.json"_s, QJsonDocument(sampleDocument()).toJson());
        REQUIRE(run({ u"import"_s, u"sample.json"_s, u"a.ita"_s }).status == 0);
    }
    Run run(const QStringList &arguments) const { return runProgram(folder, arguments); }
};

} // namespace

TEST_CASE("A review copy is sent and merged without a window", "[app]")
{
    const Office office;
    const QStringList send { u"review"_s, u"send"_s, u"a.ita"_s, u"c.itareview"_s, u"--to"_s,
        u"person-3"_s };
    REQUIRE(office.run(send).status == 0);
    CHECK(office.run({ u"verify"_s, u"c.itareview"_s }).status == 0);
    CHECK(office.run(send).status == 3);
    CHECK(office.run(send + QStringList { u"--force"_s }).status == 0);
    const QStringList merge { u"review"_s, u"merge"_s, u"a.ita"_s, u"c.itareview"_s };
    const Run dry = office.run(merge + QStringList { u"--dry-run"_s });
    CHECK(dry.status == 0);
    CHECK(dry.out == u"0 taken, 0 unchanged, 0 in conflict\n"_s);
    CHECK(office.run(merge).status == 0);
    CHECK(office.run({ u"verify"_s, u"a.ita"_s }).status == 0);
}

TEST_CASE("A review that cannot be is refused with the reason", "[app]")
{
    const Office office;
    CHECK(office.run({ u"review"_s }).status == 2);
    CHECK(office.run({ u"review"_s, u"send"_s, u"a.ita"_s, u"c.itareview"_s }).status == 2);
    CHECK(office
              .run({ u"review"_s, u"send"_s, u"a.ita"_s, u"c.itareview"_s, u"--to"_s, u"person-3"_s,
                  u"--may"_s, u"sign"_s })
              .status
        == 2);
    writeFile(office.folder, u"bad.itareview"_s, "SQLite format 3");
    const QByteArray before = readFile(office.folder, u"a.ita"_s);
    const Run bad = office.run({ u"review"_s, u"merge"_s, u"a.ita"_s, u"bad.itareview"_s });
    CHECK(bad.status == 3);
    CHECK(bad.error.contains(u"bad.itareview"_s));
    const Run other = office.run({ u"review"_s, u"merge"_s, u"a.ita"_s, u"a.ita"_s });
    CHECK(other.status == 3);
    CHECK(other.error.contains(u"is not a review copy"_s));
    CHECK(readFile(office.folder, u"a.ita"_s) == before);
}
