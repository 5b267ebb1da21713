// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList about(const QString &word, const QString &catalogue)
{
    return { u"catalogue"_s, word, catalogue };
}

/// Exports the catalogue of 2566 to c.json with one text in it replaced.
void exportWith(const QTemporaryDir &folder, const QByteArray &from, const QByteArray &to)
{
    REQUIRE(runProgram(folder,
                { u"catalogue"_s, u"export"_s, u"c.json"_s, u"--catalogue=2566"_s, u"--force"_s })
                .status
        == 0);
    QByteArray json = readFile(folder, u"c.json"_s);
    const qsizetype at = json.indexOf(from);
    REQUIRE(at >= 0);
    json.replace(at, from.size(), to);
    writeFile(folder, u"c.json"_s, json);
}

} // namespace

TEST_CASE("A catalogue that is not sound is refused by its fault", "[app]")
{
    const QTemporaryDir folder;
    const auto expect = [&](const QByteArray &from, const QByteArray &to, const QString &fault) {
        INFO(fault.toStdString());
        exportWith(folder, from, to);
        for (const QString &word : { u"list"_s, u"check"_s }) {
            const Run run = runProgram(folder, about(word, u"c.json"_s));
            CHECK(run.status == 3);
            CHECK(run.out.isEmpty());
            CHECK(run.error.contains(u"c.json"_s));
            CHECK(run.error.contains(fault));
        }
    };
    expect("\"O2\"", "\"O1\"", u"“O1” is used twice"_s);
    expect("\"weight\": 30", "\"weight\": 31", u"the weights add up to 101, not to 100"_s);
    expect("\"instrument\": \"EIT\"", "\"instrument\": \"XIT\"", u"XIT"_s);
    expect("{", "{,", u"c.json"_s);
    const Run missing = runProgram(folder, about(u"check"_s, u"missing.json"_s));
    CHECK(missing.status == 3);
    CHECK(runProgram(folder, about(u"list"_s, u"2599"_s)).error.contains(u"2569"_s));
}

TEST_CASE("A catalogue from a file becomes a report's own", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    exportWith(folder, "\"O2\"", "\"O1\"");
    const QStringList import { u"catalogue"_s, u"import"_s, u"office.ita"_s, u"c.json"_s };
    const QByteArray before = readFile(folder, u"office.ita"_s);
    const Run wrong = runProgram(folder, import);
    CHECK(wrong.status == 3);
    CHECK(wrong.error.contains(u"c.json: "_s));
    CHECK(readFile(folder, u"office.ita"_s) == before);
    exportWith(folder, "\"fiscal_year\": 2566", "\"fiscal_year\": 2567");
    const Run run = runProgram(folder, import);
    CHECK(run.status == 0);
    CHECK(run.out.contains(u"O43"_s));
    const Run list = runProgram(folder, about(u"list"_s, u"office.ita"_s));
    CHECK(list.status == 0);
    CHECK(list.out == runProgram(folder, about(u"list"_s, u"c.json"_s)).out);
}

TEST_CASE("Entries are listed with their marks, and those in doubt are findings", "[app]")
{
    const QTemporaryDir folder;
    const Run all = runProgram(folder, about(u"list"_s, u"2569"_s));
    CHECK(all.status == 0);
    CHECK(all.out.contains(u"Item O25 "_s));
    CHECK(all.out.contains(u"(not confirmed"_s));
    const Run doubtful = runProgram(folder, about(u"check"_s, u"2569"_s));
    CHECK(doubtful.status == 1);
    CHECK_FALSE(doubtful.out.contains(u"(confirmed"_s));
    CHECK(doubtful.out.count(u'\n') < all.out.count(u'\n'));
    const Run json = runProgram(folder, about(u"list"_s, u"2566"_s) + QStringList { u"--json"_s });
    const QJsonArray entries = QJsonDocument::fromJson(json.out.toUtf8()).array();
    CHECK(entries[0][u"pointer"_s] == u"/instruments/0"_s);
    CHECK(std::ranges::count_if(entries, [](const QJsonValue &entry) {
        return entry[u"code"_s] == u"O43"_s;
    }) == 1);
    const Run final = runProgram(folder, about(u"check"_s, u"2566"_s));
    CHECK(final.status == (final.out.isEmpty() ? 0 : 1));
}
