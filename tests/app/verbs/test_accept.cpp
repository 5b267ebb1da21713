// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QStringList accept(const QString &check, const QString &place)
{
    return { u"accept"_s, u"office.ita"_s, check, place, u"--reason"_s, u"ตามที่ประกาศ"_s };
}

QJsonArray homePages(const QTemporaryDir &folder)
{
    const Run run = runProgram(folder, { u"check"_s, u"office.ita"_s, u"--json"_s });
    QJsonArray its;
    const QJsonArray all = QJsonDocument::fromJson(run.out.toUtf8()).array();
    for (const QJsonValue finding : all)
        if (finding[u"check"_s] == u"home_page"_s)
            its.append(finding);
    return its;
}

/// The first evidence of O3 and O4 is only the home page.
void importWithHomePages(const QTemporaryDir &folder)
{
    importSample(folder);
    runSql(folder,
        u"UPDATE evidence SET url = 'https://www.example.org/' WHERE node IN (SELECT min(node.id) "
        "FROM node JOIN oit_item ON oit_item.node = node.parent WHERE node.kind = 'evidence' AND "
        "oit_item.code IN ('O3', 'O4') GROUP BY oit_item.node)"_s);
}

} // namespace

TEST_CASE("A finding that is not there or must be mended is not accepted", "[app]")
{
    const QTemporaryDir folder;
    importWithHomePages(folder);
    runSql(folder, u"UPDATE oit_item SET code = 'O1' WHERE code = 'O2'"_s);
    const QByteArray before = readFile(folder, u"office.ita"_s);
    checkFails(folder, { u"accept"_s, u"office.ita"_s, u"home_page"_s, u"O3"_s }, 2,
        u"--reason is missing"_s);
    checkFails(folder, accept(u"home_page"_s, u"O5"_s), 3,
        u"the check “home_page” finds nothing at “O5”"_s);
    checkFails(
        folder, accept(u"no_such"_s, u"O3"_s), 3, u"the check “no_such” finds nothing at “O3”"_s);
    checkFails(folder, accept(u"home_page"_s, u"O3:explanation"_s), 3,
        u"the check “home_page” finds nothing at “O3:explanation”"_s);
    const Run rules = runProgram(folder, accept(u"rules"_s, u"O1"_s));
    CHECK(rules.status == 3);
    CHECK(rules.error.contains(u"cannot be accepted"_s));
    CHECK(readFile(folder, u"office.ita"_s) == before);
}

TEST_CASE("A finding is accepted by its code or row, once, and the other stays open", "[app]")
{
    const QTemporaryDir folder;
    importWithHomePages(folder);
    QJsonArray found = homePages(folder);
    REQUIRE(found.size() == 2);
    const Run run = runProgram(folder, accept(u"home_page"_s, u"O3"_s));
    CHECK(run.status == 0);
    CHECK(run.out.trimmed() == found[0][u"text"_s].toString());
    found = homePages(folder);
    REQUIRE(found.size() == 2);
    CHECK(found[1][u"accepted"_s][u"reason"_s] == u"ตามที่ประกาศ"_s);
    CHECK(found[0][u"accepted"_s].isUndefined());
    checkFails(folder, accept(u"home_page"_s, u"O3"_s), 3,
        u"what “home_page” finds at “O3” is accepted already"_s);
    const QString place = QString::number(found[0][u"row"_s].toInt()) + u":url"_s;
    CHECK(runProgram(folder, accept(u"home_page"_s, place)).status == 0);
    CHECK(homePages(folder)[0][u"accepted"_s].isObject());
}
