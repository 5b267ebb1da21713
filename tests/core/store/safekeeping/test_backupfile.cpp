// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/backupfile.h"
#include "core/store/safekeeping/contentdigest.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/storedstate.h"

#include <QDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &path)
{
    auto database = Database::open(path, Access::Read);
    REQUIRE(database);
    const auto digest = contentDigest(**database);
    REQUIRE(digest);
    return *digest;
}

/// Changes one byte of the content, as a stick does that forgets.
void spoil(const QString &path, const QByteArray &text)
{
    QByteArray bytes = bytesOf(path);
    const qsizetype at = bytes.indexOf(text);
    REQUIRE(at > 0);
    bytes[at + text.size() - 1] = char(bytes[at + text.size() - 1] ^ 1);
    writeBytes(path, bytes);
}

} // namespace

TEST_CASE("A copy with one other byte is not taken for the original", "[store][backup]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString copy = dir.filePath(u"copy.ita"_s);
    const auto file = makeFile(path);
    const auto original = fillCopy(path, copy);
    REQUIRE(original);
    REQUIRE(checkCopy(copy, *original));
    spoil(copy, QString(u"มาตรการที่ 2"_s).toUtf8());
    const Outcome checked = checkCopy(copy, *original);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == Error::Code::Damaged);
    CHECK(checked.error().message.contains(u"copy.ita"_s));
}

TEST_CASE("A copy with a destroyed page or without its end is none", "[store][backup]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString copy = dir.filePath(u"copy.ita"_s);
    const auto file = makeFile(path, officeWithMeasures(100));
    const auto original = fillCopy(path, copy);
    REQUIRE(original);
    QByteArray bytes = bytesOf(copy);
    SECTION("page")
    {
        bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\0'));
    }
    SECTION("end")
    {
        bytes.chop(3LL * 4096);
    }
    writeBytes(copy, bytes);
    CHECK_FALSE(checkCopy(copy, *original));
}

TEST_CASE("A trigger slipped into the copy is seen", "[store][backup]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString copy = dir.filePath(u"copy.ita"_s);
    const auto file = makeFile(path);
    const auto original = fillCopy(path, copy);
    REQUIRE(original);
    withSqlite(copy, { u"CREATE TRIGGER t AFTER INSERT ON node BEGIN SELECT 1; END"_s });
    CHECK_FALSE(checkCopy(copy, *original));
}

TEST_CASE("The digest speaks of the content and not of the pages", "[store][backup]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path).reset();
    const QByteArray before = digestOf(path);
    SECTION("the same")
    {
        withSqlite(path, { u"VACUUM"_s, u"DELETE FROM search_seen"_s });
        CHECK(digestOf(path) == before);
    }
    const QString statement = GENERATE(u"UPDATE unit SET name = name || ' '"_s,
        u"UPDATE node SET position = position + 1 WHERE id = 2"_s,
        u"UPDATE sqlite_sequence SET seq = seq + 1"_s, u"INSERT INTO sealed_key VALUES('a', 'b')"_s,
        u"UPDATE office SET kind = NULL || kind"_s);
    SECTION("another")
    {
        if (sqliteAccepts(path, statement))
            CHECK(digestOf(path) != before);
    }
}

TEST_CASE("A file of an earlier schema is copied as it is", "[store][backup]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString copy = dir.filePath(u"copy.ita"_s);
    makeFile(path).reset();
    makeFirstSchema(path);
    REQUIRE(backUpFile(path, copy));
    CHECK(digestOf(copy) == digestOf(path));
    auto database = Database::open(copy, Access::Read);
    REQUIRE(database);
    CHECK(*(*database)->value(u"PRAGMA user_version"_s) == 1);
}

TEST_CASE("A file that another one writes is copied as of one moment", "[store][backup]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString copy = dir.filePath(u"copy.ita"_s);
    const auto file = makeFile(path, officeWithMeasures(100));
    const RowId unit { 2 };
    for (int i = 0; i < 3; ++i) {
        const SetField edit { unit, u"name"_s, u"สำนัก %1"_s.arg(i) };
        const QJsonArray form { journalForm(storedTree(*file), edit) };
        REQUIRE(file->write({ edit }, { noon(), u"ก"_s, u"ข"_s, form }));
        REQUIRE(backUpFile(path, copy));
        const auto backup = OfficeFile::open(copy, Access::Read);
        REQUIRE(backup);
        CHECK(stateOf(**backup) == stateOf(*file));
        REQUIRE(QFile::remove(copy));
    }
    CHECK(QDir(dir.path()).entryList({ u"copy*"_s }, QDir::Files).isEmpty());
}
