// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/upgrade.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const Migration first { 1,
    u"CREATE TABLE parent(id INTEGER PRIMARY KEY, name TEXT)\n-- next\n"
    "CREATE TABLE child(parent INTEGER REFERENCES parent(id) ON DELETE CASCADE)\n-- next\n"
    "CREATE TRIGGER keeps BEFORE DELETE ON parent BEGIN SELECT 1; SELECT 2; END\n"_s };
/// Rebuilds a table to which others refer, without renaming the old one.
const Migration second { 2,
    u"CREATE TABLE parent_new(id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT)\n-- next\n"
    "INSERT INTO parent_new SELECT id, name, 'from 1' FROM parent\n-- next\n"
    "DROP TABLE parent\n-- next\n"
    "ALTER TABLE parent_new RENAME TO parent\n"_s };

std::unique_ptr<Database> opened(const QString &path)
{
    auto database = Database::open(path, Access::Write);
    REQUIRE(database);
    return std::move(database).value();
}

std::unique_ptr<Database> oldFile(const QString &path)
{
    auto database = opened(path);
    REQUIRE(migrate(*database, { first }));
    REQUIRE(database->execute(u"INSERT INTO parent VALUES(1, 'ก')"_s));
    REQUIRE(database->execute(u"INSERT INTO child VALUES(1)"_s));
    return database;
}

QVariant valueOf(Database &database, const QString &sql)
{
    auto value = database.value(sql);
    REQUIRE(value);
    return *value;
}

} // namespace

TEST_CASE("The scripts are numbered from 1 without a gap", "[store]")
{
    REQUIRE_FALSE(migrations().isEmpty());
    for (qsizetype i = 0; i < migrations().size(); ++i)
        CHECK(migrations().at(i).version == i + 1);
    CHECK(schemaVersion() == migrations().size());
}

TEST_CASE("An older file is brought up to date and a copy of it is kept", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    {
        const auto database = oldFile(path);
        REQUIRE(upgrade(*database, { first, second }));
        CHECK(valueOf(*database, u"PRAGMA user_version"_s) == 2);
        CHECK(valueOf(*database, u"SELECT note FROM parent"_s) == u"from 1"_s);
        // Rebuilding the parent has not deleted its children.
        CHECK(valueOf(*database, u"SELECT count(*) FROM child"_s) == 1);
        CHECK(valueOf(*database, u"PRAGMA foreign_keys"_s) == 1);
    }
    const auto copy = opened(dir.filePath(u"office.schema-1.ita"_s));
    CHECK(valueOf(*copy, u"PRAGMA user_version"_s) == 1);
    CHECK(valueOf(*copy, u"SELECT name FROM parent"_s) == u"ก"_s);
}

TEST_CASE("A copy made earlier is not replaced", "[store]")
{
    const QTemporaryDir dir;
    const auto database = oldFile(dir.filePath(u"office.ita"_s));
    writeBytes(dir.filePath(u"office.schema-1.ita"_s), "earlier");
    REQUIRE(upgrade(*database, { first, second }));
    CHECK(bytesOf(dir.filePath(u"office.schema-1.ita"_s)) == "earlier");
    CHECK(QFile::exists(dir.filePath(u"office.schema-1-2.ita"_s)));
}

TEST_CASE("A script that fails half way leaves the file as it was", "[store]")
{
    const QTemporaryDir dir;
    const auto database = oldFile(dir.filePath(u"office.ita"_s));
    const Migration failing { 2,
        u"ALTER TABLE parent ADD COLUMN note TEXT\n-- next\nSELECT * FROM nowhere\n"_s };
    const auto done = upgrade(*database, { first, failing });
    REQUIRE_FALSE(done);
    CHECK(done.error().detail.contains(u"script 2"_s));
    CHECK(done.error().message.contains(u"brought up to date: “"_s));
    CHECK(valueOf(*database, u"PRAGMA user_version"_s) == 1);
    CHECK(valueOf(*database, u"SELECT count(*) FROM pragma_table_info('parent')"_s) == 2);
    CHECK(valueOf(*database, u"PRAGMA foreign_keys"_s) == 1);
}

TEST_CASE("Tries that fail leave one copy, not one each", "[store]")
{
    const QTemporaryDir dir;
    const auto database = oldFile(dir.filePath(u"office.ita"_s));
    REQUIRE(database->execute(u"CREATE TABLE journal(seq INTEGER, hash TEXT)"_s));
    REQUIRE(database->execute(u"INSERT INTO journal VALUES(1, 'aa')"_s));
    const QList<Migration> failing { first, { 2, u"SELECT * FROM nowhere"_s } };
    const auto copies = [&] {
        return QDir(dir.path()).entryList({ u"office.schema-*"_s }, QDir::Files | QDir::Hidden);
    };
    for (int i = 0; i < 3; ++i) {
        CHECK_FALSE(upgrade(*database, failing));
        CHECK(copies() == QStringList { u"office.schema-1.ita"_s });
    }
    // Work has gone on since.
    REQUIRE(database->execute(u"INSERT INTO journal VALUES(2, 'bb')"_s));
    CHECK_FALSE(upgrade(*database, failing));
    CHECK(copies().size() == 2);
}

TEST_CASE("A script that leaves references to nothing is taken back", "[store]")
{
    const QTemporaryDir dir;
    const auto database = oldFile(dir.filePath(u"office.ita"_s));
    const auto done = upgrade(*database, { first, { 2, u"DELETE FROM parent"_s } });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::Damaged);
    CHECK(valueOf(*database, u"SELECT count(*) FROM parent"_s) == 1);
}

TEST_CASE("A file that is up to date is left alone", "[store]")
{
    const QTemporaryDir dir;
    const auto database = oldFile(dir.filePath(u"office.ita"_s));
    REQUIRE(upgrade(*database, { first }));
    CHECK(QDir(dir.path()).entryList({ u"*.ita"_s }, QDir::Files).size() == 1);
}
