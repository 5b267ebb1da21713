// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that only another program can have written into tables that are ours.
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QtEndian>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct TamperedFile
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);

    explicit TamperedFile(int measures = 3) { makeFile(path, officeWithMeasures(measures)); }

    Error::Code refusal() const
    {
        const auto session = Session::open(officeFiles(), path, Access::Write, {});
        REQUIRE_FALSE(session);
        return session.error().code;
    }
    bool isFound() const
    {
        const auto found = verify(officeFiles(), path);
        return found && !found->findings.isEmpty();
    }
    qint64 number(const QString &sql) const
    {
        const auto database = Database::open(path, Access::Read);
        REQUIRE(database);
        return (*database)->value(sql)->toLongLong();
    }
};

} // namespace

TEST_CASE(
    "Sixty thousand comments within each other are damage, not the end of the stack", "[store]")
{
    const TamperedFile stored;
    withSqlite(stored.path,
        { u"WITH RECURSIVE c(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM c WHERE x < 60000) "
          "INSERT INTO node(id, parent, slot, position, kind) "
          "SELECT 100000 + x, CASE x WHEN 0 THEN 1 ELSE 99999 + x END, 'comments', 0, 'comment' "
          "FROM c"_s,
            u"INSERT INTO comment SELECT id, 'k' || id, '', 'a', '', '', '', '', 'open', '', '' "
            "FROM node WHERE kind = 'comment'"_s });
    CHECK(stored.refusal() == Error::Code::Damaged);
    CHECK(stored.isFound());
}

TEST_CASE("A row of another kind of value, number or place is damage", "[store]")
{
    const char *statement = GENERATE(
        "UPDATE node SET id = -5 WHERE id = (SELECT min(id) FROM node WHERE kind = 'unit')",
        "UPDATE node SET extra = 'x' WHERE kind = 'report'",
        "UPDATE node SET kind = 'sqlite_master' WHERE kind = 'report'",
        "UPDATE node SET kind = 'x\"; DROP TABLE journal; --' WHERE kind = 'report'",
        "UPDATE node SET parent = (SELECT max(id) FROM node) WHERE kind = 'report'",
        "UPDATE sqlite_sequence SET seq = 9223372036854775807",
        "UPDATE sqlite_sequence SET seq = 'x'", "UPDATE sqlite_sequence SET seq = -1",
        "UPDATE report SET fiscal_year = 9223372036854775807",
        "UPDATE unit SET name = hex(zeroblob(3000000))");
    CAPTURE(statement);
    const TamperedFile stored;
    withSqlite(stored.path, { u"PRAGMA foreign_keys = OFF"_s, QString::fromLatin1(statement) });
    CHECK(stored.refusal() == Error::Code::Damaged);
    CHECK(stored.isFound());
}

TEST_CASE("A text beyond SQLite's limit is damage", "[store]")
{
    const TamperedFile stored;
    withSqlite(stored.path, { u"UPDATE unit SET name = CAST(zeroblob(200000000) AS TEXT)"_s });
    CHECK(stored.refusal() == Error::Code::Damaged);
}

TEST_CASE("Without the counter of rows no number is given twice", "[store]")
{
    const TamperedFile stored;
    withSqlite(stored.path, { u"DELETE FROM sqlite_sequence"_s });
    CHECK(stored.isFound());
    const auto session = Session::open(officeFiles(), stored.path, Access::Write, {});
    REQUIRE(session);
    const RowId root = (*session)->tree().root();
    CHECK((*session)->apply({ u"new"_s, { InsertRow { root, 0, leaf(Unit { u"กองใหม่"_s }) } } }));
}

TEST_CASE("A page that stands in the tree twice does not give rows twice", "[store]")
{
    const TamperedFile stored(400);
    const qint64 page = stored.number(u"SELECT rootpage FROM sqlite_master WHERE name = 'node'"_s);
    const qint64 size = stored.number(u"PRAGMA page_size"_s);
    QByteArray bytes = bytesOf(stored.path);
    char *root = bytes.data() + (page - 1) * size;
    REQUIRE(root[0] == 5); // an inner page: cells of a child's number and a key
    REQUIRE(qFromBigEndian<quint16>(root + 3) >= 2);
    const auto cell
        = [root](int i) { return root + qFromBigEndian<quint16>(root + 12 + qsizetype(2) * i); };
    std::copy_n(cell(0), 4, cell(1));
    writeBytes(stored.path, bytes);
    CHECK(stored.refusal() == Error::Code::Damaged);
    CHECK(stored.isFound());
}

TEST_CASE("A damaged index for searching is found", "[store]")
{
    const QString block = GENERATE(u"zeroblob(1000)"_s, u"substr(block, 1, length(block) / 2)"_s);
    CAPTURE(block.toStdString());
    const TamperedFile stored;
    withSqlite(stored.path, { u"UPDATE search_data SET block = "_s + block });
    CHECK(stored.isFound());
}
