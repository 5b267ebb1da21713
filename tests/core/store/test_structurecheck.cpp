// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "core/store/trust/structurecheck.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// What another SQLite tool does to a file, and the part that it plants or changes.
struct Plant
{
    const char *part;
    QStringList statements;
};

QList<Plant> plants()
{
    const QString forever = u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "_s;
    const QString trigger = u"CREATE TRIGGER %1 AFTER INSERT ON journal BEGIN "
                            "UPDATE office SET office_name = 'PLANTED'; END"_s;
    return {
        { "planted", { trigger.arg(u"planted"_s) } },
        { "journal_keeps_rows",
            { u"DROP TRIGGER journal_keeps_rows"_s, trigger.arg(u"journal_keeps_rows"_s) } },
        { "sqlite_t",
            { trigger.arg(u"tttttttt"_s), u"PRAGMA writable_schema = ON"_s,
                u"UPDATE sqlite_master SET name = 'sqlite_t', "
                "sql = replace(sql, 'tttttttt', 'sqlite_t') WHERE name = 'tttttttt'"_s } },
        { "node",
            { u"PRAGMA legacy_alter_table = ON"_s, u"ALTER TABLE node RENAME TO kept"_s,
                u"CREATE VIEW node AS "_s + forever + u"SELECT kept.* FROM c, kept"_s } },
        { "unit", { u"ALTER TABLE unit ADD COLUMN g TEXT AS (hex(zeroblob(400000000)))"_s } },
        { "unit",
            { u"PRAGMA writable_schema = ON"_s,
                u"UPDATE sqlite_master SET sql = replace(sql, '\"name\" TEXT NOT NULL', "
                "'\"name\" TEXT NOT NULL CHECK (length(hex(zeroblob(400000000))) > 0)') "
                "WHERE name = 'unit'"_s } },
        { "costly", { u"CREATE INDEX costly ON node(id) WHERE length(hex(zeroblob(10))) > 0"_s } },
        { "foreign", { u"CREATE TABLE \"foreign\"(a)"_s } },
        { "search",
            { u"DROP TABLE search"_s,
                u"CREATE VIEW search AS "_s + forever + u"SELECT x AS text FROM c"_s } },
        { "search",
            { u"DROP TABLE search"_s,
                u"CREATE VIRTUAL TABLE search USING fts5(text, content='journal')"_s } },
        { "search_docsize", { u"CREATE TABLE search_docsize(id INTEGER PRIMARY KEY, sz BLOB)"_s } },
        { "sqlite_stat1", { u"ANALYZE"_s } },
        { "unit", { u"DROP TABLE unit"_s } },
        { "number 2", { u"PRAGMA user_version = 0"_s, u"PRAGMA user_version = 2"_s } },
    };
}

QString textsOf(const Verification &verification)
{
    QStringList texts;
    for (const Finding &finding : verification.findings)
        texts.append(finding.text);
    return texts.join(u'\n');
}

QString nameStored(const QString &path)
{
    const auto database = Database::open(path, Access::Read);
    REQUIRE(database);
    return (*database)->value(u"SELECT office_name FROM office"_s)->toString();
}

} // namespace

TEST_CASE("A structure that is not ours is refused and nothing of it runs", "[store]")
{
    for (const Plant &plant : plants()) {
        const QString part = QString::fromLatin1(plant.part);
        CAPTURE(part.toStdString(), plant.statements.last().toStdString());
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"office.ita"_s);
        makeFile(path);
        const QString name = nameStored(path);
        withSqlite(path, plant.statements);
        const QByteArray before = bytesOf(path);

        for (const Access access : { Access::Read, Access::Write }) {
            const auto opened = OfficeFile::open(path, access, { {}, noon() });
            REQUIRE_FALSE(opened);
            CHECK(opened.error().code == Error::Code::Damaged);
            CHECK(opened.error().message.contains(path));
            if (!part.startsWith(u"number"))
                CHECK(opened.error().detail.contains(u'“' + part + u'”'));
        }
        CHECK(bytesOf(path) == before);

        const auto verified = verify(officeFiles(), path);
        REQUIRE(verified);
        CHECK_FALSE(verified->findings.isEmpty());
        if (!part.startsWith(u"number"))
            CHECK(textsOf(*verified).contains(u'“' + part + u'”'));
        CHECK(bytesOf(path) == before);
    }
}

TEST_CASE("The structure is compared before the journal of a crash has been trusted", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    withSqlite(path, { u"CREATE TABLE spare(a)"_s });
    // As a program leaves it that ends without giving its lock back.
    writeBytes(path + u".lock"_s, "999999999\nita-report\nnowhere\n");
    const auto opened = OfficeFile::open(path, Access::Read, { {}, noon() });
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(u"spare"_s));
}

TEST_CASE("Names of foreign parts are shown as text, and not all of a million", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    QStringList statements { u"CREATE TABLE \"a\x1b[31m\u202e\"(x)"_s };
    for (int i = 0; i < 60; ++i)
        statements.append(u"CREATE TABLE many%1(x)"_s.arg(i));
    withSqlite(path, statements);
    const auto problems = officeFiles().foreignParts(path);
    REQUIRE(problems);
    CHECK(problems->size() == 21);
    CHECK(problems->constLast().contains(u"41"_s));
    CHECK(problems->constFirst().contains(u"a\uFFFD[31m\uFFFD"_s));
}

TEST_CASE("A file of an older schema is ours", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    makeFirstSchema(path);
    CHECK(officeFiles().foreignParts(path)->isEmpty());
    CHECK(OfficeFile::open(path, Access::Write, { {}, noon() }));
    CHECK(officeFiles().foreignParts(path)->isEmpty());
}
