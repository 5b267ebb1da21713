// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalstore.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QList<JournalRow> rowsOf(JournalStore journal)
{
    QList<JournalRow> rows;
    REQUIRE(journal.forEach({}, [&](const JournalRow &row) {
        rows.append(row);
        return ok();
    }));
    return rows;
}

JournalEntry entry(const QString &label)
{
    return { noon(), u"สมชาย"_s, label, { QJsonObject { { u"op"_s, u"set\n"_s } } } };
}

} // namespace

TEST_CASE("Each journal entry carries the hash of the one before", "[store]")
{
    const QTemporaryDir dir;
    const auto file = makeFile(dir.filePath(u"office.ita"_s));
    REQUIRE(file->journal().append(entry(u"สอง"_s)));
    REQUIRE(file->journal().append(entry(u"สาม"_s)));

    const auto rows = rowsOf(file->journal());
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).previous == QString());
    for (int i = 0; i < 3; ++i) {
        CHECK(rows.at(i).seq == i + 1);
        CHECK(rows.at(i).hash == rows.at(i).computedHash());
        CHECK((i == 0 || rows.at(i).previous == rows.at(i - 1).hash));
    }
    CHECK(rows.at(1).entry().time == noon());
    CHECK(rows.at(1).entry().edits == entry({}).edits);
}

TEST_CASE("The hash is that of the columns on a line each", "[store]")
{
    const JournalRow row { 7, u"2023-05-17T12:00:00.000Z"_s, u"สมชาย"_s, u"แก้"_s, u"[{}]"_s,
        u"abc"_s, {} };
    const QByteArray text = u"abc\n7\n2023-05-17T12:00:00.000Z\nสมชาย\nแก้\n[{}]\n"_s.toUtf8();
    CHECK(row.computedHash().toLatin1()
        == QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

TEST_CASE("A line break in a label or name cannot shift text between hashed columns", "[store]")
{
    const QTemporaryDir dir;
    const auto file = makeFile(dir.filePath(u"office.ita"_s));
    REQUIRE(file->journal().append({ noon(), u"ก\nข"_s, u"ค\nง"_s, {} }));
    const JournalRow last = rowsOf(file->journal()).constLast();
    CHECK(last.author == u"ก ข"_s);
    CHECK(last.label == u"ค ง"_s);
}

TEST_CASE("SQLite refuses to change the journal other than by continuing it", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const JournalRow last = rowsOf(makeFile(path)->journal()).constLast();

    CHECK_FALSE(sqliteAccepts(path, u"UPDATE journal SET label = 'x' WHERE seq = 1"_s));
    CHECK_FALSE(sqliteAccepts(path, u"DELETE FROM journal"_s));
    const auto insert
        = u"INSERT OR REPLACE INTO journal VALUES(%1, 't', 'a', 'l', '[]', '%2', 'h')"_s;
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"1"_s, QString())));
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"1"_s, last.hash)));
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"3"_s, last.hash)));
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"2"_s, u"no hash"_s)));
    CHECK(sqliteAccepts(path, insert.arg(u"2"_s, last.hash)));
}
