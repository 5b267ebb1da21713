// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"
#include "core/store/migrations.h"
#include "core/store/trust/structure.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Office
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);

    Office() { makeFile(path); }

    /// What is wrong with the file after another program did this to it.
    QStringList problemsAfter(const QStringList &statements)
    {
        withSqlite(path, statements);
        auto database = Database::open(path, Access::Read);
        REQUIRE(database);
        const auto problems = findProblems(**database);
        REQUIRE(problems);
        return *problems;
    }

    /// The same, written into SQLite's own list, past all its checks.
    QStringList problemsAfterEditing(const QString &statement)
    {
        return problemsAfter({ u"PRAGMA writable_schema = ON"_s, statement });
    }
};

} // namespace

TEST_CASE_METHOD(Office, "A trigger under a name of SQLite's own is named", "[store]")
{
    withSqlite(path,
        { u"CREATE TRIGGER t AFTER UPDATE ON unit BEGIN UPDATE office SET office_name = ''; END"_s });
    const QStringList problems = problemsAfterEditing(
        u"UPDATE sqlite_master SET name = 'sqlite_t', sql = replace(sql, 'TRIGGER t', "
        "'TRIGGER sqlite_t') WHERE name = 't'"_s);
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"“sqlite_t” does not belong"_s));
}

TEST_CASE_METHOD(
    Office, "A table inside the search index that has another form is named", "[store]")
{
    const QStringList problems
        = problemsAfterEditing(u"UPDATE sqlite_master SET sql = replace(sql, 'v)', 'v DEFAULT 1)')"
                               " WHERE name = 'search_config'"_s);
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"“search_config”"_s));
}

TEST_CASE_METHOD(Office, "A table that only looks like one of the search index is named", "[store]")
{
    CHECK(problemsAfter({ u"CREATE TABLE search_spare(x)"_s }).size() == 1);
}

TEST_CASE("A part that is there twice does not belong into the file", "[store]")
{
    const auto ours = structureOf(schemaVersion());
    REQUIRE(ours);
    Structure twice = *ours;
    twice.insert(0, twice.first());
    CHECK(structureProblems(*ours, twice).size() == 1);
    twice.first().type = u"view"_s;
    std::sort(twice.begin(), twice.end());
    CHECK(structureProblems(*ours, twice).size() == 1);
    CHECK(structureProblems(*ours, *ours).isEmpty());
}

TEST_CASE_METHOD(Office, "Bytes that are no text are named with their row and column", "[store]")
{
    const QStringList problems
        = problemsAfter({ u"UPDATE measure SET measure = CAST(x'E0B881E0' AS TEXT)"
                          " WHERE node = (SELECT min(node) FROM measure)"_s });
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"“measure”"_s));
}

TEST_CASE_METHOD(Office, "Bytes in the history that are no text are named", "[store]")
{
    // U+FFFD is what a reader makes of a byte that is no text: the hash would be the same.
    const QStringList problems = problemsAfter({ u"DROP TRIGGER journal_keeps_values"_s,
        u"UPDATE journal SET label = CAST(x'FF' AS TEXT)"_s,
        u"CREATE TRIGGER journal_keeps_values BEFORE UPDATE ON journal\nBEGIN\n"
        "    SELECT RAISE(ABORT, 'the journal is append-only');\nEND"_s });
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"journal"_s));
}

TEST_CASE_METHOD(Office, "The structure of a file of ours is without findings", "[store]")
{
    CHECK(problemsAfter({}) == QStringList());
}
