// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

TEST_CASE("The scores of a report are printed with the reason of the level", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    runSql(folder,
        u"UPDATE results SET score_total = NULL, score_iit = '95', score_eit = '84.20', "
        "score_oit = '99'"_s);
    const Run run = runProgram(folder, { u"scores"_s, u"office.ita"_s });
    CHECK(run.status == 0);
    CHECK(run.out.contains(u"Total: 93.36, from its parts"_s));
    CHECK(run.out.contains(u"EIT 84.20 < 85"_s));
    const Run json = runProgram(folder, { u"scores"_s, u"office.ita"_s, u"--json"_s });
    const QJsonDocument document = QJsonDocument::fromJson(json.out.toUtf8());
    CHECK(document[u"scores"_s][0][u"score"_s] == u"93.36"_s);
    CHECK(document[u"scores"_s][0][u"typed"_s].isNull());
    CHECK(document[u"levels"_s].toArray() == QJsonArray { u"ผ่าน"_s });
}

TEST_CASE("Without a file, a year or a catalogue there are no scores", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    checkFails(folder, { u"scores"_s }, 2, u"scores: a file name is missing"_s);
    checkFails(folder, { u"scores"_s, u"office.ita"_s, u"--year=2599"_s }, 3,
        u"office.ita holds no report of that year"_s);
    runSql(folder, u"UPDATE report SET catalogue_scheme = 'schools'"_s);
    const Run unknown = runProgram(folder, { u"scores"_s, u"office.ita"_s });
    CHECK(unknown.status == 3);
    CHECK(unknown.error.contains(u"schools"_s));
}

TEST_CASE("The items that raise the level are printed, the nearest first", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    runSql(folder,
        u"UPDATE results SET score_total = NULL, score_iit = '96', score_eit = '96', "
        "score_oit = NULL"_s);
    runSql(folder, u"UPDATE oit_item SET assessed_score = '100'"_s);
    runSql(folder, u"UPDATE oit_item SET assessed_score = '0' WHERE code IN ('O23', 'O24')"_s);
    const Run run = runProgram(folder, { u"what-if"_s, u"office.ita"_s });
    CHECK(run.status == 0);
    CHECK(run.out.startsWith(u"now: OIT 95.00, total 95.60, level ผ่านดีเยี่ยม"_s));
    const Run json = runProgram(folder, { u"what-if"_s, u"office.ita"_s, u"--json"_s });
    const QJsonDocument document = QJsonDocument::fromJson(json.out.toUtf8());
    CHECK(document[u"items"_s].toArray().size() == 2);
    CHECK(document[u"needed"_s] == 0); // there is no better level
    CHECK(document[u"now"_s][u"oit"_s] == u"95.00"_s);
}
