// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/trust/sqlitelimits.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QString kForever
    = QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) ");

/// A connection with our limits and nothing else of ours.
class Limited
{
public:
    Limited()
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"limited"_s);
        connection.setDatabaseName(u":memory:"_s);
        REQUIRE(connection.open());
        REQUIRE(setLimits(connection, clock));
    }
    ~Limited() { QSqlDatabase::removeDatabase(u"limited"_s); }
    Q_DISABLE_COPY_MOVE(Limited)

    /// What SQLite answers; empty when it has done it.
    QString run(const QString &sql)
    {
        const StatementClock::Running running(clock);
        QSqlQuery query(QSqlDatabase::database(u"limited"_s));
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    }

    StatementClock clock;
};

} // namespace

TEST_CASE("A statement that would never end is ended", "[store]")
{
    Limited limited;
    limited.clock.setBound(std::chrono::milliseconds(1));
    CHECK(limited.run(kForever + u"SELECT count(*) FROM c"_s) == u"interrupted"_s);
    // The next one has its own time.
    limited.clock.restart();
    CHECK(limited.run(u"SELECT 1"_s) == QString());
}

TEST_CASE("Only the time that SQLite takes counts", "[store]")
{
    StatementClock clock;
    clock.setBound(std::chrono::hours(1));
    clock.restart();
    CHECK_FALSE(clock.isOver());
    {
        const StatementClock::Running running(clock);
        clock.setBound(std::chrono::nanoseconds(-1));
        CHECK(clock.isOver());
    }
}

TEST_CASE("What a file could bring along is switched off in every connection", "[store]")
{
    Limited limited;
    REQUIRE(limited.run(u"CREATE TABLE t(a)"_s) == QString());
    CHECK(limited.run(u"ATTACH ':memory:' AS other"_s).contains(u"too many"_s));
    CHECK(limited.run(u"SELECT load_extension('x')"_s) != QString());
    std::ignore = limited.run(u"PRAGMA writable_schema = ON"_s);
    CHECK(limited.run(u"UPDATE sqlite_master SET sql = ''"_s) != QString());
    std::ignore = limited.run(u"CREATE VIEW v AS SELECT 1"_s);
    CHECK(limited.run(u"SELECT * FROM v"_s) != QString());
    CHECK(limited.run(u"SELECT zeroblob(600000000)"_s).contains(u"too big"_s));
    CHECK(limited.run(u"SELECT "_s + u"("_s.repeated(200) + u'1' + u")"_s.repeated(200))
        != QString());
    REQUIRE(limited.run(u"CREATE VIRTUAL TABLE f USING fts5(a)"_s) == QString());
    CHECK(limited.run(u"UPDATE f_data SET block = x''"_s) != QString());
}

TEST_CASE("A copy of the file can be made all the same", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString copy = dir.filePath(u"copy.ita"_s);
    const auto file = makeFile(path);
    REQUIRE(file->database().copyInto(copy));
    CHECK(dumpContent(OfficeFile::open(copy, Access::Read).value()->database())
        == dumpContent(file->database()));
    CHECK_FALSE(file->database().execute(u"ATTACH ':memory:' AS other"_s));
}
