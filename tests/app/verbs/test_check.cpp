// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// What an acceptance of "the cover has no lines" holds.
const QString kDigestOfNoLines = u"7d6185980d3fd0d4"_s;
const QStringList kCheck { u"check"_s, u"office.ita"_s };

QStringList checkedLines(const QTemporaryDir &folder)
{
    return runProgram(folder, kCheck).out.split(u'\n', Qt::SkipEmptyParts);
}

/// The findings of the named check, as JSON.
QJsonArray foundBy(const QTemporaryDir &folder, const QString &check)
{
    const Run run = runProgram(folder, kCheck + QStringList { u"--json"_s });
    QJsonArray its;
    const QJsonArray all = QJsonDocument::fromJson(run.out.toUtf8()).array();
    for (const QJsonValue finding : all)
        if (finding[u"check"_s] == check)
            its.append(finding);
    return its;
}

} // namespace

TEST_CASE("A report that cannot be checked is an error, not an empty list", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    writeFile(folder, u"letter.ita"_s, "Dear Sir or Madam, this is certainly no database at all.");
    checkFails(folder, { u"check"_s }, 2, u"check: a file name is missing"_s);
    checkFails(
        folder, kCheck + QStringList { u"--force"_s }, 2, u"“--force” is not an option here"_s);
    checkFails(folder, kCheck + QStringList { u"--year"_s, u"2599"_s }, 3,
        u"office.ita holds no report of that year"_s);
    for (const QString &file : { u"letter.ita"_s, u"missing.ita"_s }) {
        const Run run = runProgram(folder, { u"check"_s, file, u"--json"_s });
        CHECK(run.status == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.error.contains(file));
    }
}

TEST_CASE("Nothing is printed of a report in which nothing is found", "[app]")
{
    const QTemporaryDir folder;
    QJsonObject document = sampleDocument();
    QJsonArray reports = document[u"reports"_s].toArray();
    QJsonObject report = reports[0].toObject();
    report[u"sections"_s] = QJsonArray();
    document[u"reports"_s] = QJsonArray { report };
    writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
    const Run run = runProgram(folder, kCheck);
    CHECK(run.status == 0);
    CHECK(run.out.isEmpty());
    const Run json = runProgram(folder, kCheck + QStringList { u"--json"_s });
    CHECK(json.status == 0);
    const auto list = QJsonDocument::fromJson(json.out.toUtf8());
    CHECK(list.isArray());
    CHECK(list.array().isEmpty());
}

TEST_CASE("Each check of the list finds its fault in a file", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    for (const QString &check : { u"addresses"_s, u"scores"_s, u"rules"_s, u"glyphs"_s }) {
        INFO(check.toStdString());
        CHECK(foundBy(folder, check).isEmpty());
    }
    // Another program can write what the rules forbid.
    runSql(folder, u"UPDATE oit_item SET code = 'O1' WHERE code = 'O2'"_s);
    runSql(folder, u"UPDATE oit_item SET name = 'โครงสร้าง ' || char(20013) WHERE code = 'O3'"_s);
    runSql(folder,
        u"UPDATE evidence SET url = 'ftp://example.com' WHERE node = "
        "(SELECT min(node) FROM evidence)"_s);
    runSql(folder, u"UPDATE results SET score_level = 'A'"_s);

    const auto expect = [&](const QString &check, const QString &severity, const QString &field,
                            const QString &text) {
        INFO(check.toStdString());
        const QJsonArray found = foundBy(folder, check);
        REQUIRE(found.size() == 1);
        CHECK(found[0][u"severity"_s] == severity);
        CHECK(found[0][u"field"_s] == field);
        CHECK(found[0][u"row"_s].toInt() > 0);
        CHECK(found[0][u"text"_s].toString().contains(text));
    };
    expect(u"addresses"_s, u"missing"_s, u"url"_s, u"is not a web address"_s);
    expect(u"scores"_s, u"warning"_s, u"score.level"_s, u"“A” is not a level"_s);
    expect(u"rules"_s, u"error"_s, u"code"_s, u"“O1” is used twice"_s);
    expect(u"glyphs"_s, u"error"_s, u"name"_s, u"U+4E2D"_s);
    CHECK(foundBy(folder, u"unfinished"_s).size() > 1);
}

TEST_CASE("A finding is a line with its section, and the file stays as it is", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    runSql(folder,
        u"UPDATE results SET title = 'ผลประเมิน', score_level = 'A' || char(10, 7, 155) || 'B'"_s);
    const QByteArray before = readFile(folder, u"office.ita"_s);
    const Run run = runProgram(folder, kCheck);
    CHECK(run.status == 1);
    CHECK(run.error.isEmpty());
    const QStringList lines = checkedLines(folder);
    CHECK(lines.contains(u"ผลประเมิน: “A \uFFFD\uFFFDB” is not a level of this fiscal year"_s));
    const Run json = runProgram(folder, kCheck + QStringList { u"--json"_s });
    CHECK(json.status == 1);
    CHECK(QJsonDocument::fromJson(json.out.toUtf8()).array().size() == lines.size());
    CHECK(json.out.contains(u"A\\n\\u0007\\u009bB"_s)); // no terminal obeys it
    CHECK(readFile(folder, u"office.ita"_s) == before);
}

TEST_CASE("Only the report of the year that is asked for is checked", "[app]")
{
    const QTemporaryDir folder;
    QJsonObject document = sampleDocument();
    QJsonArray reports = document[u"reports"_s].toArray();
    QJsonObject empty = reports[0].toObject();
    const int year = empty[u"fiscal_year"_s].toInt();
    empty[u"fiscal_year"_s] = year - 1;
    empty[u"sections"_s] = QJsonArray();
    reports.append(empty);
    document[u"reports"_s] = reports;
    writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
    const auto statusOf = [&](int wanted) {
        return runProgram(folder, kCheck + QStringList { u"--year"_s, QString::number(wanted) })
            .status;
    };
    CHECK(statusOf(year) == 1);
    CHECK(statusOf(year - 1) == 0);
    CHECK(runProgram(folder, kCheck).status == 1);
}

TEST_CASE("What somebody has accepted follows the others, with the reason", "[app]")
{
    const QTemporaryDir folder;
    QJsonObject document = sampleDocument();
    QJsonArray reports = document[u"reports"_s].toArray();
    QJsonObject report = reports[0].toObject();
    report[u"sections"_s] = QJsonArray { QJsonObject { { u"kind"_s, u"cover"_s },
        { u"lines"_s, QJsonArray { u"รายงาน"_s } }, { u"office_lines"_s, QJsonArray {} },
        { u"acceptances"_s,
            QJsonArray { QJsonObject { { u"check_name"_s, u"unfinished"_s },
                { u"field"_s, u"lines"_s }, { u"found"_s, u"0000000000000000"_s },
                { u"finding"_s, u"ไม่มีคำ"_s }, { u"reason"_s, u"ปกทำแยก"_s },
                { u"author"_s, u"สมชาย"_s }, { u"time"_s, u"2024-03-01T02:00:00.000Z"_s } } } } } };
    document[u"reports"_s] = QJsonArray { report };
    const auto import = [&] {
        writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
        return runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s, u"--force"_s });
    };
    REQUIRE(import().status == 0);
    CHECK(runProgram(folder, kCheck).out.isEmpty()); // an acceptance alone is no finding
    runSql(folder, u"UPDATE cover SET lines = '[]'"_s);
    const Run lapsed = runProgram(folder, kCheck);
    CHECK(lapsed.status == 1);
    CHECK(lapsed.out.contains(u"ปกทำแยก"_s));
    CHECK(foundBy(folder, u"unfinished"_s)[0][u"accepted_before"_s][u"by"_s] == u"สมชาย"_s);
    // The digest of no lines at all.
    runSql(folder, u"UPDATE acceptance SET found = '%1'"_s.arg(kDigestOfNoLines));
    const Run accepted = runProgram(folder, kCheck);
    CHECK(accepted.status == 0);
    CHECK(accepted.out.contains(u"ปกทำแยก"_s));
    CHECK(foundBy(folder, u"unfinished"_s)[0][u"accepted"_s][u"reason"_s] == u"ปกทำแยก"_s);
}
