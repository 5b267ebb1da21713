// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/officefile.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct StoredWords
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);

    StoredWords() { makeFile(path); }

    std::unique_ptr<OfficeFile> open(Access access = Access::Write) const
    {
        auto file = OfficeFile::open(path, access, { u"สมชาย"_s, noon() });
        REQUIRE(file);
        return std::move(file).value();
    }

    /// Gives the file an old schema without a search index.
    void makeOld() const { makeFirstSchema(path); }
};

/// The first measure's row.
RowId measureOf(OfficeFile &file)
{
    const auto id = file.database().value(u"SELECT min(node) FROM measure"_s);
    REQUIRE(id);
    return { id->toLongLong() };
}

JournalEntry entryOf(const QString &text)
{
    return { noon(), u"สมชาย"_s, text, QJsonArray {} };
}

void setSteps(OfficeFile &file, const QString &text)
{
    const RowId row = measureOf(file);
    REQUIRE(file.write({ SetField { row, u"steps"_s, text } }, entryOf(u"แก้"_s)));
}

/// As a failing disk would, while the file is open: SQLite does not allow it otherwise, and the
/// file's counters would tell of a change.
void damageIndex(OfficeFile &file)
{
    constexpr qsizetype kCounters = 24;
    constexpr qsizetype kCountersEnd = 40;
    const QByteArray before = bytesOf(file.path());
    const auto handle = file.database().handle();
    REQUIRE(handle);
    sqlite3_db_config(*handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    REQUIRE(file.database().execute(u"UPDATE search_data SET block = zeroblob(length(block))"_s));
    QFile damaged(file.path());
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(kCounters));
    REQUIRE(damaged.write(before.sliced(kCounters, kCountersEnd - kCounters))
        == kCountersEnd - kCounters);
}

} // namespace

TEST_CASE("Less than three characters are not looked up", "[store]")
{
    const StoredWords stored;
    const auto file = stored.open();
    CHECK_FALSE(file->rowsWith(QString()));
    CHECK_FALSE(file->rowsWith(u"กา"_s));
    CHECK(file->rowsWith(u"มาต"_s));
}

TEST_CASE("What is typed is text and no query", "[store]")
{
    const StoredWords stored;
    const auto file = stored.open();
    setSteps(*file, u"a\"b* AND (c) OR NEAR -d ^e:f ''"_s);
    const QSet<RowId> row { measureOf(*file) };
    for (const QString &typed : { u"\"b*"_s, u"a\"b* AND"_s, u"AND (c) OR NEAR"_s, u"-d ^e:f"_s,
             u" ''"_s, u"(c)"_s, u"and"_s, u"a\"b"_s }) {
        INFO(typed.toStdString());
        REQUIRE(file->rowsWith(typed));
        CHECK(*file->rowsWith(typed) == row);
    }
    CHECK(file->rowsWith(u"\"\"\""_s)->isEmpty());
    CHECK(file->rowsWith(u"x OR a"_s)->isEmpty());
}

TEST_CASE("Characters beyond the first plane are characters", "[store]")
{
    const StoredWords stored;
    const auto file = stored.open();
    setSteps(*file, u"ก😀ข😀"_s);
    CHECK(file->rowsWith(u"😀ข😀"_s)->size() == 1);
    CHECK_FALSE(file->rowsWith(u"😀ข"_s));
}

TEST_CASE("The index follows texts as they are set, emptied and removed", "[store]")
{
    const StoredWords stored;
    const auto file = stored.open();
    setSteps(*file, u"จัดอบรม ปี ๒๕๖๗"_s);
    CHECK(file->rowsWith(u"อบรม ปี 2567"_s)->size() == 1);
    setSteps(*file, {});
    CHECK(file->rowsWith(u"อบรม"_s)->isEmpty());
    setSteps(*file, u"อบรม"_s);
    REQUIRE(file->write({ RemoveRow { measureOf(*file) } }, entryOf(u"ลบ"_s)));
    CHECK(file->rowsWith(u"อบรม"_s)->isEmpty());
    const auto left = file->database().value(
        u"SELECT count(*) FROM search WHERE rowid >> 16 NOT IN (SELECT id FROM node)"_s);
    REQUIRE(left);
    CHECK(*left == 0);
}

TEST_CASE("A file of the first schema is filled when it is brought up to date", "[store]")
{
    const StoredWords stored;
    stored.makeOld();
    const auto file = stored.open();
    CHECK(file->rowsWith(u"มาตรการที่ ๒"_s)->size() == 1);
    CHECK(QFile::exists(stored.dir.filePath(u"office.schema-1.ita"_s)));
}

TEST_CASE("A file of the first schema that may only be read says what to do", "[store]")
{
    const StoredWords stored;
    stored.makeOld();
    const QByteArray before = bytesOf(stored.path);
    const auto file = OfficeFile::open(stored.path, Access::Read);
    REQUIRE_FALSE(file);
    CHECK(file.error().message.contains(u"Open it once where it can be changed"_s));
    CHECK(bytesOf(stored.path) == before);
}

TEST_CASE("An index of texts as written is made anew in one form", "[store]")
{
    const StoredWords words;
    RowId row;
    {
        const auto file = words.open();
        setSteps(*file, u"ดําเนินการ"_s);
        row = measureOf(*file);
        CHECK(file->rowsWith(u"ดำเนินการ"_s) == QSet { row });
    }
    withSqlite(words.path,
        undoneSince(6)
            + QStringList { u"UPDATE search SET text = 'ดําเนินการ' WHERE text = 'ดำเนินการ'"_s,
                u"PRAGMA user_version = 5"_s });
    CHECK_FALSE(words.open(Access::Read)->rowsWith(u"ดำเนินการ"_s));
    const auto file = words.open();
    CHECK(file->rowsWith(u"ดำเนินการ"_s) == QSet { row });
    CHECK(file->rowsWith(u"ดําเนินการ"_s) == QSet { row });
}

TEST_CASE("An index that is behind is not asked, and made anew on opening to write", "[store]")
{
    const StoredWords stored;
    withSqlite(stored.path, { u"DELETE FROM search"_s, u"UPDATE search_seen SET seq = 0"_s });
    CHECK_FALSE(stored.open(Access::Read)->rowsWith(u"มาตรการ"_s));
    CHECK_FALSE(stored.open()->rowsWith(u"มาตรการ"_s)->isEmpty());
}

TEST_CASE("A damaged index is made anew on opening to write", "[store]")
{
    const StoredWords stored;
    withSqlite(stored.path, { u"UPDATE search_data SET block = x'00'"_s });
    CHECK_FALSE(stored.open(Access::Read)->rowsWith(u"มาตรการ"_s));
    CHECK_FALSE(stored.open()->rowsWith(u"มาตรการ"_s)->isEmpty());
}

TEST_CASE("An emptied index is made anew on opening to write", "[store]")
{
    const StoredWords stored;
    withSqlite(stored.path, { u"UPDATE search_data SET block = zeroblob(100)"_s });
    CHECK_FALSE(stored.open()->rowsWith(u"มาตรการ"_s)->isEmpty());
}

TEST_CASE("Writing goes on when the index is damaged", "[store]")
{
    const StoredWords stored;
    {
        const auto file = stored.open();
        damageIndex(*file);
        setSteps(*file, u"ยังเขียนได้"_s);
        setSteps(*file, u"ยังเขียนได้อยู่"_s);
        CHECK_FALSE(file->rowsWith(u"เขียน"_s));
    }
    CHECK(stored.open()->rowsWith(u"เขียนได้อยู่"_s)->size() == 1);
}

TEST_CASE("What another program writes meanwhile is not looked up", "[store]")
{
    const StoredWords stored;
    const auto reader = stored.open(Access::Read);
    REQUIRE(reader->rowsWith(u"มาตรการ"_s));
    setSteps(*stored.open(), u"ใหม่"_s);
    CHECK_FALSE(reader->rowsWith(u"มาตรการ"_s));
}

TEST_CASE("No two searched fields of a row share their place in the index", "[store]")
{
    for (int i = 0; i < kRowKindCount; ++i) {
        QSet<quint16> sums;
        qsizetype fields = 0;
        for (const Field &field : describe(RowKind(i)).fields) {
            fields += field.searched;
            if (field.searched)
                sums.insert(qChecksum(QByteArrayView(field.key.data(), field.key.size())));
        }
        CHECK(sums.size() == fields);
    }
}
