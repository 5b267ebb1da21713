// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileheader.h"
#include "core/store/migrations.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct FileWithNeighbours
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);

    FileWithNeighbours() { makeFile(path); }

    Error refusal(Access access) const
    {
        const auto file = OfficeFile::open(path, access, { {}, noon() });
        REQUIRE_FALSE(file);
        return file.error();
    }
    void checkRefusedNaming(const QString &beside) const
    {
        for (const Access access : { Access::Read, Access::Write })
            CHECK(refusal(access).message.contains(QDir::toNativeSeparators(beside)));
    }
};

} // namespace

#ifndef Q_OS_WIN
TEST_CASE_METHOD(FileWithNeighbours, "A pipe is refused at once, under every name", "[store]")
{
    REQUIRE(QFile::remove(path));
    REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    checkRefusedNaming(path);
    const auto made = OfficeFile::create(path, Overwrite::Yes, officeWithMeasures(1), {}, {});
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(path));
    CHECK(QFileInfo::exists(path));
}

TEST_CASE_METHOD(FileWithNeighbours, "A pipe beside the file is not waited for", "[store]")
{
    for (const char *suffix : { "-journal", "-wal", "-shm", ".lock", ".lock-info" }) {
        CAPTURE(suffix);
        const QString beside = path + QString::fromLatin1(suffix);
        REQUIRE(::mkfifo(QFile::encodeName(beside).constData(), 0600) == 0);
        checkRefusedNaming(beside);
        REQUIRE(QFile::remove(beside));
    }
}
#endif

TEST_CASE_METHOD(
    FileWithNeighbours, "Folders and links in the place of SQLite's own files are named", "[store]")
{
    const QString journal = rollbackJournalOf(path);
    REQUIRE(QDir().mkdir(journal));
    checkRefusedNaming(journal);
    REQUIRE(QDir().rmdir(journal));
    const QString precious = dir.filePath(u"precious.txt"_s);
    writeBytes(precious, "precious");
    REQUIRE(QFile::link(precious, journal));
    checkRefusedNaming(journal);
    CHECK(bytesOf(precious) == "precious");
}

TEST_CASE_METHOD(FileWithNeighbours,
    "A journal that names another file for deletion is not played back", "[store]")
{
    const QString precious = dir.filePath(u"precious.txt"_s);
    writeBytes(precious, "precious");
    // The header and the end of https://www.sqlite.org/fileformat.html#the_rollback_journal
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    const QByteArray name = QFile::encodeName(precious);
    quint32 sum = 0;
    for (const char byte : name)
        sum += quint32(byte);
    QByteArray journal(512, '\0');
    journal.replace(0, 8, magic);
    const auto put = [&journal](quint32 number) {
        for (int shift = 24; shift >= 0; shift -= 8)
            journal.append(char(number >> shift));
    };
    put(0x40000001); // the page that is never written stands before the name
    journal += name;
    put(quint32(name.size()));
    put(sum);
    journal += magic;
    writeBytes(rollbackJournalOf(path), journal);
    const QByteArray before = bytesOf(path);

    checkRefusedNaming(rollbackJournalOf(path));
    CHECK(bytesOf(path) == before);
    CHECK(bytesOf(precious) == "precious");
}

TEST_CASE_METHOD(FileWithNeighbours, "A log beside a file that has none is refused", "[store]")
{
    const QString log = path + u"-wal"_s;
    writeBytes(log, QByteArray("\x37\x7f\x06\x82", 4) + QByteArray(100, '\0'));
    checkRefusedNaming(log);
    // One that SQLite would not believe either does no harm.
    writeBytes(log, QByteArray(100, 'x'));
    CHECK(OfficeFile::open(path, Access::Read, { {}, noon() }));
}

TEST_CASE_METHOD(
    FileWithNeighbours, "A file beyond the limit is refused before SQLite reads it", "[store]")
{
    REQUIRE(QFile::resize(path, kLargestFile + 1)); // no disk holds what is not written
    CHECK(refusal(Access::Write).code == Error::Code::Invalid);
    CHECK(refusal(Access::Read).message.contains(u"2 GB"_s));
}
