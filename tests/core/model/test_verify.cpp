// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Written
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    RowId measure;
    RowId plan;

    Written()
    {
        auto session = Session::create(officeFiles(), path, Overwrite::No, officeWithMeasures(3),
            u"เริ่มต้น"_s, { u"สมชาย"_s, noon });
        REQUIRE(session);
        measure = firstOf((*session)->tree(), RowKind::Measure);
        plan = (*session)->tree().parent(measure);
        for (const QString &name : { u"หนึ่ง"_s, u"สอง"_s, u"สาม"_s })
            REQUIRE((*session)->apply({ u"แก้"_s, { SetField { measure, u"measure"_s, name } } }));
    }

    QList<Finding> findingsAfter(const QStringList &statements)
    {
        withSqlite(path, statements);
        auto findings = verify(officeFiles(), path);
        REQUIRE(findings);
        return findings->findings;
    }

    QList<Finding> findingsAfterForging(const QString &statement)
    {
        withoutJournalTriggers(path, { statement });
        return findingsAfter({});
    }
};

QString textsOf(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(finding.text);
    return texts.join(u'\n');
}

} // namespace

TEST_CASE_METHOD(
    Written, "A file that only this program has written is without findings", "[model]")
{
    CHECK(textsOf(findingsAfter({})) == QString());
}

TEST_CASE("What cannot be opened cannot be verified", "[model]")
{
    const QTemporaryDir dir;
    CHECK(verify(officeFiles(), dir.filePath(u"none.ita"_s)).error().code == Error::Code::NotFound);
}

TEST_CASE_METHOD(Written, "A field changed with another tool is named with both values", "[model]")
{
    const auto findings = findingsAfter(
        { u"UPDATE measure SET measure = 'ปลอม' WHERE node = %1"_s.arg(measure.value) });
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.row == measure);
    CHECK(findings.first().place.field == u"measure"_s);
    CHECK(findings.first().text.contains(u"“ปลอม”"_s));
    CHECK(findings.first().text.contains(u"“สาม”"_s));
    CHECK(findings.first().text.contains(u"(row %1)"_s.arg(measure.value)));
}

TEST_CASE_METHOD(Written, "A score taken away is not the same as an empty text", "[model]")
{
    const auto findings = findingsAfter(
        { u"UPDATE results SET score_total = NULL"_s, u"UPDATE results SET score_iit = ''"_s });
    REQUIRE(findings.size() == 2);
    CHECK(findings.at(0).place.field == u"score.total"_s);
    CHECK(findings.at(1).place.field == u"score.iit"_s);
}

TEST_CASE_METHOD(Written, "A row removed with another tool is missing", "[model]")
{
    const auto findings = findingsAfter(
        { u"PRAGMA foreign_keys = ON"_s, u"DELETE FROM node WHERE id = %1"_s.arg(measure.value) });
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.row == measure);
    CHECK(findings.first().text.contains(u"missing"_s));
}

TEST_CASE_METHOD(Written, "A row added with another tool is not in the history", "[model]")
{
    const auto findings = findingsAfter(
        { u"INSERT INTO node(id, parent, slot, position, kind) VALUES(500, 1, 'units', 2, 'unit')"_s,
            u"INSERT INTO unit VALUES(500, 'กองปลอม')"_s });
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.row == RowId { 500 });
    CHECK(findings.first().text.contains(u"กองปลอม"_s));
}

TEST_CASE_METHOD(Written, "A row moved or marked otherwise with another tool is named", "[model]")
{
    const auto at = u" WHERE id = %1"_s.arg(measure.value);
    CHECK(findingsAfter({ u"UPDATE node SET position = 3"_s + at }).first().place.row == measure);
    CHECK(findingsAfter({ u"UPDATE node SET position = 0, extra = '{}'"_s + at }).first().place.row
        == measure);
    CHECK(findingsAfter({ u"UPDATE node SET extra = NULL, kind = 'later'"_s + at }).size() == 2);
}

TEST_CASE_METHOD(Written, "References to nothing and fields of no row are found", "[model]")
{
    const auto findings = findingsAfter({ u"INSERT INTO unit VALUES(900, 'x')"_s });
    REQUIRE(findings.size() == 2);
    CHECK(findings.at(0).text.contains(u"unit"_s));
    CHECK(findings.at(1).place.row == RowId { 900 });
}

TEST_CASE_METHOD(Written, "A journal entry changed afterwards is named", "[model]")
{
    const auto findings = findingsAfterForging(
        u"UPDATE journal SET edits = replace(edits, 'สอง', 'ปลอม') WHERE seq = 3"_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().text.contains(u"entry 3"_s));
}

TEST_CASE_METHOD(Written, "A journal entry taken out is named", "[model]")
{
    const auto findings = findingsAfterForging(u"DELETE FROM journal WHERE seq = 3"_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().text.contains(u"entry 3 is missing"_s));
}

TEST_CASE_METHOD(Written, "Entries cut off at the end show in the rows", "[model]")
{
    const auto findings = findingsAfterForging(u"DELETE FROM journal WHERE seq = 4"_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.row == measure);
}

TEST_CASE_METHOD(
    Written, "An entry that cannot be carried out is named and nothing crashes", "[model]")
{
    const auto edits = GENERATE(u"[]"_s, u"nonsense"_s, u"[{\"op\":\"x\"}]"_s,
        u"[{\"op\":\"set\",\"row\":900,\"field\":\"name\",\"after\":\"x\"}]"_s,
        u"[{\"op\":\"move\",\"row\":900,\"to\":{\"parent\":1,\"position\":0}}]"_s,
        u"[{\"op\":\"move\",\"row\":4,\"to\":{\"parent\":1,\"position\":-5}}]"_s,
        u"[{\"op\":\"insert\",\"parent\":1,\"row\":{\"id\":3,\"kind\":\"unit\"}}]"_s);
    CAPTURE(edits);
    const auto findings
        = findingsAfterForging(u"UPDATE journal SET edits = '%1' WHERE seq = 2"_s.arg(edits));
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().text.contains(u"entry 2"_s));
}

TEST_CASE_METHOD(Written, "An emptied journal is found", "[model]")
{
    const auto findings = findingsAfterForging(u"DELETE FROM journal"_s);
    CHECK(textsOf(findings).contains(u"empty"_s));
}

TEST_CASE_METHOD(Written, "A changed structure is named", "[model]")
{
    const auto findings = findingsAfter({ u"DROP TRIGGER journal_keeps_rows"_s,
        u"ALTER TABLE unit ADD COLUMN note TEXT"_s, u"CREATE TABLE spare(x)"_s });
    const QString texts = textsOf(findings);
    CHECK(findings.size() == 3);
    CHECK(texts.contains(u"“journal_keeps_rows”"_s));
    CHECK(texts.contains(u"“unit”"_s));
    CHECK(texts.contains(u"“spare”"_s));
}

TEST_CASE_METHOD(Written, "A missing table is a finding, not a failure", "[model]")
{
    const auto findings = findingsAfter({ u"DROP TABLE evidence"_s });
    CHECK(textsOf(findings).contains(u"evidence"_s));
}

TEST_CASE_METHOD(Written, "A counter set back would give numbers twice and is found", "[model]")
{
    CHECK(
        findingsAfter({ u"UPDATE sqlite_sequence SET seq = 3 WHERE name = 'node'"_s }).size() == 1);
}

TEST_CASE_METHOD(Written, "Damaged pages are found", "[model]")
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, 'x'));
    writeBytes(path, bytes);
    CHECK_FALSE(findingsAfter({}).isEmpty());
}

TEST_CASE_METHOD(Written, "A file can be verified while it is open", "[model]")
{
    const auto session = Session::open(officeFiles(), path, Access::Write, {});
    REQUIRE(session);
    const auto findings = verify((*session)->storage());
    REQUIRE(findings);
    CHECK(textsOf(findings->findings) == QString());
    CHECK((*session)->apply({ u"แก้"_s, { SetField { measure, u"measure"_s, u"สี่"_s } } }));
}

TEST_CASE_METHOD(
    Written, "A verification tells how far it is, and stops when that is wanted", "[model]")
{
    const auto storage = officeFiles().open(path, Access::Read);
    REQUIRE(storage);
    QList<qint64> told;
    const auto stopAt = [&](qint64 last) {
        told.clear();
        return verify(**storage, [&, last](qint64 done, qint64 all) {
            told.append(done);
            CHECK(all == 4);
            return done < last;
        });
    };
    CHECK(stopAt(5));
    CHECK(told == QList<qint64> { 1, 2, 3, 4 });
    const auto stopped = stopAt(2);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(told == QList<qint64> { 1, 2 });
}
