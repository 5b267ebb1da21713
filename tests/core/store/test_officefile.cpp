// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"
#include "core/store/fileheader.h"
#include "core/store/migrations.h"
#include "core/store/officefile.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<OfficeFile>> openForWriting(const QString &path)
{
    return OfficeFile::open(path, Access::Write, { u"สมหญิง"_s, noon() });
}

Error openingError(const QString &path)
{
    const auto file = openForWriting(path);
    REQUIRE_FALSE(file);
    CHECK(file.error().message.contains(QFileInfo(path).fileName()));
    return file.error();
}

QStringList filesIn(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Copies the file as a crash in the middle of a transaction leaves it: half written, with the
/// rollback journal beside it.
void copyInMidTransaction(const QString &from, const QString &to)
{
    auto database = Database::open(from, Access::Write);
    REQUIRE(database);
    REQUIRE((*database)->execute(u"PRAGMA cache_size = 1"_s));
    {
        auto transaction = Transaction::begin(**database, Access::Write);
        REQUIRE(transaction);
        for (int i = 0; i < 200; ++i)
            REQUIRE((*database)->execute(u"INSERT INTO node(parent, slot, position, kind)"
                                         " VALUES(1, 'units', 9, hex(randomblob(200)))"_s));
        REQUIRE(QFile::copy(from, to));
        REQUIRE(QFile::copy(rollbackJournalOf(from), rollbackJournalOf(to)));
    }
    REQUIRE(bytesOf(from) != bytesOf(to));
}

} // namespace

TEST_CASE("A missing file is named as missing", "[store]")
{
    const QTemporaryDir dir;
    CHECK(openingError(dir.filePath(u"none.ita"_s)).code == Error::Code::NotFound);
    CHECK(filesIn(dir).isEmpty());
}

TEST_CASE("A folder is not an office file", "[store]")
{
    const QTemporaryDir dir;
    REQUIRE(QDir(dir.path()).mkdir(u"folder.ita"_s));
    CHECK(openingError(dir.filePath(u"folder.ita"_s)).code == Error::Code::Storage);
}

TEST_CASE("A file that is not ours is refused, unchanged", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"other.ita"_s);
    SECTION("text")
    {
        writeBytes(path, "รายงาน");
    }
    SECTION("nothing")
    {
        writeBytes(path, {});
    }
    SECTION("another program's database")
    {
        withSqlite(path,
            { u"CREATE TABLE a(x)"_s, u"PRAGMA application_id = 1"_s,
                u"PRAGMA user_version = 1"_s });
    }
    const QByteArray before = bytesOf(path);
    CHECK(openingError(path).code == Error::Code::Invalid);
    CHECK(bytesOf(path) == before);
    CHECK(filesIn(dir) == QStringList { u"other.ita"_s });
}

TEST_CASE("A file from a newer version is refused, unchanged", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    withSqlite(path, { u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1) });
    // Even with a rollback journal, which SQLite would apply on opening.
    writeBytes(rollbackJournalOf(path), "something");
    const QByteArray before = bytesOf(path);

    CHECK(openingError(path).code == Error::Code::Newer);
    CHECK(OfficeFile::open(path, Access::Read).error().code == Error::Code::Newer);

    CHECK(bytesOf(path) == before);
    CHECK(bytesOf(rollbackJournalOf(path)) == "something");
    CHECK(filesIn(dir).size() == 2);
}

TEST_CASE("A truncated file is found damaged", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    const QByteArray whole = bytesOf(path);
    const auto length = GENERATE(50, 99, 100, 4096, 20000);
    CAPTURE(length);
    writeBytes(path, whole.left(length));
    CHECK(openingError(path).code == Error::Code::Damaged);
}

TEST_CASE("A change that a crash has cut off is taken back on opening", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString crashed = dir.filePath(u"crashed.ita"_s);
    const QString before = dumpContent(makeFile(path)->database());
    copyInMidTransaction(path, crashed);
    const auto access = GENERATE(Access::Write, Access::Read);
    const auto file = OfficeFile::open(crashed, access, { {}, noon() });
    REQUIRE(file);
    CHECK(dumpContent((*file)->database()) == before);
}

TEST_CASE("A damaged file is not opened for writing, and stays as it is", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    QByteArray bytes = bytesOf(path);
    // The last page holds rows that opening alone does not read.
    bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, 'x'));
    writeBytes(path, bytes);
    CHECK(openingError(path).code == Error::Code::Damaged);
    CHECK(bytesOf(path) == bytes);
    CHECK(OfficeFile::open(path, Access::Read));
}

TEST_CASE("A new file does not replace another unless asked to", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    writeBytes(path, "precious");
    // The rollback journal of the old file, which must not be applied to the new one.
    writeBytes(rollbackJournalOf(path), "something");
    Subtree office = smallOffice();
    qint64 next = 1;
    numberRows(office, next);
    const auto create = [&](Overwrite overwrite) {
        return OfficeFile::create(path, overwrite, office, { noon(), {}, {}, {} }, {});
    };
    CHECK_FALSE(create(Overwrite::No));
    CHECK(bytesOf(path) == "precious");
    CHECK(create(Overwrite::Yes));
    CHECK(openForWriting(path));
    CHECK(filesIn(dir) == QStringList { u"office.ita"_s });
}

#ifndef Q_OS_WIN
TEST_CASE("What is no ordinary file is not replaced by an office file", "[store]")
{
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(u"office.ita"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto refused = OfficeFile::create(pipe, Overwrite::Yes, {}, {}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"not an ordinary file"_s));
    CHECK_FALSE(QFileInfo(pipe).isFile());
    CHECK(QFileInfo::exists(pipe));
}
#endif

TEST_CASE("An office file that is replaced keeps its permissions", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto before = QFile::permissions(path);
    Subtree office = smallOffice();
    qint64 next = 1;
    numberRows(office, next);
    REQUIRE(OfficeFile::create(path, Overwrite::Yes, office, { noon(), {}, {}, {} }, {}));
    CHECK(QFile::permissions(path) == before);
}

TEST_CASE("What a killed program left in the folder goes when a file there is opened", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    QString left = temporaryName(path);
    left.replace(u"-%1-"_s.arg(QCoreApplication::applicationPid()), u"-999999999-"_s);
    writeBytes(left, "half");
    REQUIRE(OfficeFile::open(path, Access::Read));
    CHECK(QFile::exists(left));
    REQUIRE(openForWriting(path));
    CHECK_FALSE(QFile::exists(left));
}

TEST_CASE("A file that is refused when it is finished does not appear", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    const QByteArray before = bytesOf(path);
    Subtree office = smallOffice();
    qint64 next = 1;
    numberRows(office, next);
    bool isSeen = false;
    const auto refused = OfficeFile::make(path, Overwrite::Yes, office, { noon(), {}, {}, {} }, {},
        [&](const Storage &made) -> Outcome {
            isSeen = made.load()->children.size() == office.children.size();
            CHECK(bytesOf(path) == before);
            return Error { Error::Code::Cancelled, u"no"_s, {} };
        });
    REQUIRE_FALSE(refused);
    CHECK(isSeen);
    CHECK(refused.error().code == Error::Code::Cancelled);
    CHECK(bytesOf(path) == before);
    CHECK(filesIn(dir) == QStringList { u"office.ita"_s });
}

TEST_CASE("A file that cannot be made leaves nothing behind", "[store]")
{
    const QTemporaryDir dir;
    Subtree office = smallOffice(); // rows without ids break the foreign keys
    office.id = { 1 };
    office.children.first().id = { 1 };
    const auto made = OfficeFile::create(
        dir.filePath(u"office.ita"_s), Overwrite::No, office, { noon(), {}, {}, {} }, {});
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(u"office.ita”"_s));
    CHECK(filesIn(dir).isEmpty());

    const auto nowhere = OfficeFile::create(
        dir.filePath(u"no/office.ita"_s), Overwrite::No, office, { noon(), {}, {}, {} }, {});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Error::Code::NotFound);
}

TEST_CASE("A closed file has nothing lying beside it", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    {
        const auto file = makeFile(path);
        REQUIRE(file->write({ SetField { { 2 }, u"name"_s, u"ใหม่"_s } }, { noon(), {}, {}, {} }));
        CHECK(filesIn(dir).size() > 1);
    }
    CHECK(filesIn(dir) == QStringList { u"office.ita"_s });
}

TEST_CASE("A full disk leaves file and journal as they were", "[store]")
{
    const QTemporaryDir dir;
    const auto file = makeFile(dir.filePath(u"office.ita"_s));
    const QString before = dumpContent(file->database());
    REQUIRE(file->database().execute(u"PRAGMA max_page_count = 1"_s));

    const auto done = file->write(
        { SetField { { 2 }, u"name"_s, QString(100'000, u'ก') } }, { noon(), {}, {}, {} });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::Storage);
    CHECK(done.error().message.contains(u"full"_s));
    CHECK(dumpContent(file->database()) == before);
    CHECK(*file->journal().lastSeq() == 1);

    REQUIRE(file->database().execute(u"PRAGMA max_page_count = 1000000"_s));
    CHECK(file->write({ SetField { { 2 }, u"name"_s, u"ก"_s } }, { noon(), {}, {}, {} }));
}

TEST_CASE("A file changed by another program while open is not written over", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const auto file = makeFile(path);
    REQUIRE(file->write({ SetField { { 2 }, u"name"_s, u"ก"_s } }, { noon(), {}, {}, {} }));
    withSqlite(path, { u"UPDATE unit SET name = 'x'"_s });
    const auto done
        = file->write({ SetField { { 2 }, u"name"_s, u"ข"_s } }, { noon(), {}, {}, {} });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::Changed);
    CHECK(*file->journal().lastSeq() == 2);
}

TEST_CASE("The same file by another name has the same lock", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const auto file = makeFile(path);
    REQUIRE(QFile::link(path, dir.filePath(u"link.ita"_s)));
    const auto linked = openForWriting(dir.filePath(u"link.ita"_s));
    REQUIRE_FALSE(linked);
    CHECK(linked.error().code == Error::Code::Locked);
}

TEST_CASE("A copy holds all of the file, and the file goes on", "[store]")
{
    const QTemporaryDir dir;
    const auto file = makeFile(dir.filePath(u"office.ita"_s));
    REQUIRE(file->write({ SetField { { 2 }, u"name"_s, u"ก"_s } }, { noon(), {}, {}, {} }));
    const QString path = dir.filePath(u"copy.ita"_s);
    REQUIRE(file->copyTo(path, Overwrite::No));
    REQUIRE(file->write({ SetField { { 2 }, u"name"_s, u"ข"_s } }, { noon(), {}, {}, {} }));
    {
        const auto copy = openForWriting(path);
        REQUIRE(copy);
        CHECK(*(*copy)->journal().lastSeq() == 2);
        CHECK_FALSE(dumpContent((*copy)->database()) == dumpContent(file->database()));
        // The target is open.
        const auto done = file->copyTo(path, Overwrite::Yes);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == Error::Code::Locked);
    }
    REQUIRE(file->copyTo(path, Overwrite::Yes));
    const auto copy = openForWriting(path);
    REQUIRE(copy);
    CHECK(dumpContent((*copy)->database()) == dumpContent(file->database()));
}

TEST_CASE("A copy that cannot be made leaves what was there", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const auto file = makeFile(path);
    const QString taken = dir.filePath(u"taken.ita"_s);
    QFile other(taken);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    CHECK_FALSE(file->copyTo(path, Overwrite::Yes));
    CHECK_FALSE(file->copyTo(taken, Overwrite::No));
    CHECK_FALSE(file->copyTo(dir.filePath(u"no folder/copy.ita"_s), Overwrite::Yes));
    CHECK(QFileInfo(taken).size() == 4);
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden)
        == QStringList {
            u"office.ita"_s, u"office.ita.lock"_s, u"office.ita.lock-info"_s, u"taken.ita"_s });
}

TEST_CASE(
    "A file without drafts can be read as it is, and has a place for them once changed", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    withSqlite(path,
        undoneSince(6)
            + QStringList { u"ALTER TABLE journal DROP COLUMN base"_s,
                u"DROP TABLE journal_whole"_s, u"ALTER TABLE sign_off_record DROP COLUMN form"_s,
                u"ALTER TABLE sign_off_record DROP COLUMN journal_hash"_s, u"DROP TABLE draft"_s,
                u"PRAGMA user_version = 3"_s });
    {
        const auto reader = OfficeFile::open(path, Access::Read);
        REQUIRE(reader);
        CHECK((*reader)->drafts().value().isEmpty());
    }
    const auto file = OfficeFile::open(path, Access::Write);
    REQUIRE(file);
    CHECK(QFile::exists(dir.filePath(u"office.schema-3.ita"_s)));
    CHECK((*file)->drafts().value().isEmpty());
    const Draft draft { { DraftKind::Opinion, { { 2 }, {} }, {} }, u"เห็นชอบ"_s, noon() };
    REQUIRE((*file)->keepDraft(draft));
    CHECK((*file)->drafts().value() == QList<Draft> { draft });
    CHECK((*file)->findProblems().value().isEmpty());
}
